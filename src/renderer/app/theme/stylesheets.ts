import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import './tokens.css';
import './fonts.css';
import './base.css';
import './controls.css';
import './overlays.css';
