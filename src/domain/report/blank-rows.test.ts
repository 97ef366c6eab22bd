import { describe, expect, it } from 'vitest';
import { validateHire, validateProject, validateStaffMember } from '../documents/generated/validators';
import { newHire, newProject, newStaffMember, nextProjectCode } from './blank-rows';
import { findCodeFault } from './project-code';

describe('rows as they begin', () => {
  it('are valid at once, so that each can be saved before it is filled in', () => {
    expect(validateProject(newProject('abcdefgh1', 'DA-2019-01', 'Unnamed'))).toBe(true);
    expect(validateStaffMember(newStaffMember('abcdefgh1', '2019-01-01'))).toBe(true);
    expect(validateHire(newHire('abcdefgh1', 'Unnamed', '2019-06-13'))).toBe(true);
  });

  it('give a project the next code that is free', () => {
    const taken = ['DA-2019-02', 'DA-2019-03'].map((code, index) =>
      newProject(`abcdefgh${index}`, code, 'Taken'),
    );
    expect(nextProjectCode(taken, '2019')).toBe('DA-2019-04');
    expect(nextProjectCode([], '2019')).toBe('DA-2019-01');
  });

  it('take a typed code only when it is plain and free', () => {
    expect(findCodeFault('CAM-GD2', ['IOC'], true)).toBeNull();
    expect(findCodeFault('IOC', ['IOC'], true)).toBe('taken');
    expect(findCodeFault('dự án', [], true)).toBe('wrong');
    expect([findCodeFault('', [], true), findCodeFault('', [], false)]).toEqual(['blank', null]);
  });
});
