import {
  ActionIcon,
  Anchor,
  Button,
  createTheme,
  Drawer,
  Input,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  Menu,
  Modal,
  Popover,
  Tooltip,
} from '@mantine/core';

const cham: MantineColorsTuple = [
  '#EDF4F8',
  '#DFEBF1',
  '#B9D6E4',
  '#86C0DE',
  '#5A9DC0',
  '#357FA4',
  '#1F6488',
  '#14506F',
  '#0D3B53',
  '#082938',
];

const fontFamily = "'Nhip', 'Be Vietnam Pro', sans-serif";
const isSmall = (size: unknown): boolean => size === 'xs';

export const theme = createTheme({
  colors: { cham },
  primaryColor: 'cham',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  black: '#0B1A22',
  fontFamily,
  fontFamilyMonospace: fontFamily,
  headings: { fontFamily, fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '15px', xl: '18px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.42', lg: '1.42', xl: '1.35' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '18px', xl: '28px' },
  radius: { xs: '0', sm: '4px', md: '6px', lg: '6px', xl: '6px' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm', variant: 'default' },
      vars: (_theme, { size }) => ({
        root: {
          '--button-height': isSmall(size) ? '28px' : '32px',
          '--button-padding-x': isSmall(size) ? '10px' : '13px',
          '--button-fz': '13px',
        },
      }),
    }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: 'subtle', size: 28 },
    }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'hover', fz: 'inherit' } }),
    Input: Input.extend({
      vars: (_theme, { size }) => ({
        wrapper: {
          '--input-height': isSmall(size) ? '28px' : '34px',
          '--input-fz': '13px',
          '--input-padding': '8px',
        },
      }),
    }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    }),
    Menu: Menu.extend({ defaultProps: { transitionProps: { duration: 0 }, radius: 'md' } }),
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 0 }, radius: 'md' } }),
    Modal: Modal.extend({ defaultProps: { transitionProps: { duration: 0 }, centered: true } }),
    Drawer: Drawer.extend({ defaultProps: { transitionProps: { duration: 0 } } }),
    Tooltip: Tooltip.extend({
      defaultProps: { transitionProps: { duration: 0 }, events: { hover: true, focus: true, touch: false } },
    }),
  },
});

/** Mantine's own colours follow the tokens, so the colour scheme is switched in one place: tokens.css. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const colours = {
    '--mantine-color-body': 'var(--nhip-bg)',
    '--mantine-color-text': 'var(--nhip-text)',
    '--mantine-color-bright': 'var(--nhip-text)',
    '--mantine-color-dimmed': 'var(--nhip-dim)',
    '--mantine-color-anchor': 'var(--nhip-accent)',
    '--mantine-color-placeholder': 'var(--nhip-faint)',
    '--mantine-color-default': 'var(--nhip-surface)',
    '--mantine-color-default-hover': 'var(--nhip-sel)',
    '--mantine-color-default-color': 'var(--nhip-text)',
    '--mantine-color-default-border': 'var(--nhip-line)',
    '--mantine-color-disabled': 'var(--nhip-mute-soft)',
    '--mantine-color-disabled-color': 'var(--nhip-faint)',
    '--mantine-color-disabled-border': 'var(--nhip-line)',
    '--mantine-color-error': 'var(--nhip-bad)',
    '--mantine-color-success': 'var(--nhip-ok)',
  };
  return { variables: {}, light: colours, dark: colours };
};
