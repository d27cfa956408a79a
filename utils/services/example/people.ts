// The example team's five departments, eight people and eight roles. The people are invented and marked as
// examples: they show how owners, shifts and backups look, and never own a real comment.
import type { Department } from '@/utils/schema/department';
import type { Member } from '@/utils/schema/member';
import type { Role } from '@/utils/schema/role';
import type { z } from '@/utils/schema/zod';
import type { Say } from './words';

type Stamps = 'createdAt' | 'updatedAt' | 'updatedBy';

const SATURDAY_TO_WEDNESDAY = [6, 7, 1, 2, 3];
const THURSDAY = [4];

export const exampleDepartments = (say: Say): Omit<z.input<typeof Department>, Stamps>[] => [
  {
    id: 'ex-department-care',
    name: say({ fa: 'امور مشتریان', en: 'Customer care' }),
    color: '#b45309',
    headRoleId: 'ex-role-complaints',
  },
  {
    id: 'ex-department-sales',
    name: say({ fa: 'فروش', en: 'Sales' }),
    color: '#0f766e',
    headRoleId: 'ex-role-wholesale',
  },
  {
    id: 'ex-department-pr',
    name: say({ fa: 'روابط عمومی', en: 'Public relations' }),
    color: '#7e22ce',
    headRoleId: 'ex-role-spokesperson',
  },
  {
    id: 'ex-department-content',
    name: say({ fa: 'محتوا', en: 'Content' }),
    color: '#1d4ed8',
    headRoleId: 'ex-role-content',
  },
  {
    id: 'ex-department-management',
    name: say({ fa: 'مدیریت', en: 'Management' }),
    color: '#525252',
    headRoleId: 'ex-role-lead',
  },
];

export const exampleMembers = (say: Say): Omit<z.input<typeof Member>, Stamps>[] => [
  {
    id: 'ex-member-negar',
    name: say({ fa: 'نگار سپهری', en: 'Negar Sepehri' }),
    departmentId: 'ex-department-management',
    access: 'lead',
    contacts: [{ kind: 'email', value: 'negar@example.com' }],
  },
  {
    id: 'ex-member-elham',
    name: say({ fa: 'الهام نیکبخت', en: 'Elham Nikbakht' }),
    departmentId: 'ex-department-care',
    access: 'editor',
    contacts: [{ kind: 'email', value: 'elham@example.com' }],
  },
  {
    id: 'ex-member-pouya',
    name: say({ fa: 'پویا کرمانی', en: 'Pouya Kermani' }),
    departmentId: 'ex-department-care',
    access: 'agent',
    contacts: [{ kind: 'email', value: 'pouya@example.com' }],
  },
  {
    id: 'ex-member-reza',
    name: say({ fa: 'رضا پارسا', en: 'Reza Parsa' }),
    departmentId: 'ex-department-sales',
    access: 'agent',
    contacts: [{ kind: 'email', value: 'reza@example.com' }],
  },
  {
    id: 'ex-member-mina',
    name: say({ fa: 'مینا صدری', en: 'Mina Sadri' }),
    departmentId: 'ex-department-sales',
    access: 'editor',
    contacts: [{ kind: 'email', value: 'mina@example.com' }],
  },
  {
    id: 'ex-member-samira',
    name: say({ fa: 'سمیرا دانش', en: 'Samira Danesh' }),
    departmentId: 'ex-department-pr',
    access: 'lead',
    contacts: [{ kind: 'email', value: 'samira@example.com' }],
  },
  {
    id: 'ex-member-arash',
    name: say({ fa: 'آرش بهاری', en: 'Arash Bahari' }),
    departmentId: 'ex-department-content',
    access: 'editor',
    contacts: [{ kind: 'email', value: 'arash@example.com' }],
  },
  {
    id: 'ex-member-hanieh',
    name: say({ fa: 'هانیه راد', en: 'Hanieh Rad' }),
    departmentId: 'ex-department-content',
    access: 'viewer',
    contacts: [{ kind: 'email', value: 'hanieh@example.com' }],
  },
];

// Backups form one chain that ends at the content role and never turns back (a test follows it):
// wholesale → sales → care → complaints → lead → spokesperson → content, and producer → content.
export const exampleRoles = (say: Say): Omit<z.input<typeof Role>, Stamps>[] => [
  {
    id: 'ex-role-sales',
    title: say({ fa: 'پاسخ‌گوی فروش', en: 'Sales answers' }),
    departmentId: 'ex-department-sales',
    authorities: ['reply'],
    holders: [
      { memberId: 'ex-member-reza', weekdays: SATURDAY_TO_WEDNESDAY, from: '09:00', to: '17:00' },
      { memberId: 'ex-member-mina', weekdays: SATURDAY_TO_WEDNESDAY, from: '17:00', to: '21:00' },
      { memberId: 'ex-member-mina', weekdays: THURSDAY, from: '09:00', to: '13:00' },
    ],
    backupRoleId: 'ex-role-care',
  },
  {
    id: 'ex-role-wholesale',
    title: say({ fa: 'مسئول عمده و همکاری', en: 'Wholesale and cooperation' }),
    departmentId: 'ex-department-sales',
    authorities: ['reply', 'editPlaybook'],
    holders: [{ memberId: 'ex-member-mina' }],
    backupRoleId: 'ex-role-sales',
  },
  {
    id: 'ex-role-care',
    title: say({ fa: 'پاسخ‌گوی مشتریان', en: 'Customer answers' }),
    departmentId: 'ex-department-care',
    authorities: ['reply'],
    holders: [
      { memberId: 'ex-member-pouya', weekdays: SATURDAY_TO_WEDNESDAY, from: '09:00', to: '17:00' },
      { memberId: 'ex-member-elham', weekdays: SATURDAY_TO_WEDNESDAY, from: '17:00', to: '21:00' },
      { memberId: 'ex-member-pouya', weekdays: THURSDAY, from: '09:00', to: '13:00' },
    ],
    backupRoleId: 'ex-role-complaints',
  },
  {
    id: 'ex-role-complaints',
    title: say({ fa: 'مسئول شکایت‌ها', en: 'Complaints' }),
    departmentId: 'ex-department-care',
    authorities: ['reply', 'approve', 'editPlaybook'],
    holders: [{ memberId: 'ex-member-elham' }],
    backupRoleId: 'ex-role-lead',
  },
  {
    id: 'ex-role-spokesperson',
    title: say({ fa: 'سخنگو', en: 'Spokesperson' }),
    departmentId: 'ex-department-pr',
    authorities: ['reply', 'approve', 'declareCrisis'],
    holders: [{ memberId: 'ex-member-samira' }],
    backupRoleId: 'ex-role-content',
  },
  {
    id: 'ex-role-content',
    title: say({ fa: 'مسئول محتوا', en: 'Content lead' }),
    departmentId: 'ex-department-content',
    authorities: ['reply', 'publish', 'editCalendar'],
    holders: [{ memberId: 'ex-member-arash' }],
  },
  {
    id: 'ex-role-producer',
    title: say({ fa: 'تولید عکس و فیلم', en: 'Photo and film' }),
    departmentId: 'ex-department-content',
    authorities: ['publish'],
    holders: [{ memberId: 'ex-member-hanieh' }],
    backupRoleId: 'ex-role-content',
  },
  {
    id: 'ex-role-lead',
    title: say({ fa: 'سرپرست', en: 'Lead' }),
    departmentId: 'ex-department-management',
    authorities: ['reply', 'publish', 'approve', 'declareCrisis', 'editCalendar', 'editPlaybook'],
    holders: [{ memberId: 'ex-member-negar' }],
    backupRoleId: 'ex-role-spokesperson',
  },
];
