/**
 * What an account or a program is on the platform. Provinces, scopes and unit go with the account, not with the role.
 *
 * - `administrator`: accounts, partner clients, the audit trail; reads the records without personal data
 * - `headquarters`: all records, all provinces
 * - `province`: reads what all provinces did; recipients and birth dates of the own provinces alone, their former ones among them
 * - `council`: reads what a review council (hội đồng thi đua) decides on, recipients among it
 * - `auditor`: reads what a council does, and its history; changes nothing
 * - `partner`: another organisation's program, with named scopes; never personal data
 */
export const roles = ['administrator', 'headquarters', 'province', 'council', 'auditor', 'partner'] as const;

export type Role = (typeof roles)[number];

export const isRole = (name: unknown): name is Role => roles.some((role) => role === name);
