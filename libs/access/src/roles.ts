/**
 * What an account or a program is on the platform. Provinces, scopes and unit go with the account, not with the role.
 *
 * - `administrator`: accounts, partner clients, the audit trail; no records of the movement
 * - `headquarters`: all records, all provinces
 * - `province`: the records of the own provinces, their former ones among them
 * - `council`: reads what a review council (hội đồng thi đua) decides on
 * - `auditor`: reads everything that is recorded and its history, changes nothing
 * - `partner`: another organisation's program, with named scopes
 */
export const roles = ['administrator', 'headquarters', 'province', 'council', 'auditor', 'partner'] as const;

export type Role = (typeof roles)[number];

export const isRole = (name: unknown): name is Role => roles.some((role) => role === name);
