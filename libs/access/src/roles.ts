/**
 * What an account or a program is on the platform. Provinces, scopes and unit belong to the account, not to
 * the role.
 *
 * - `administrator`: accounts, partner clients, the audit trail; reads the records without personal data
 * - `headquarters`: all records, all provinces
 * - `province`: reads what all provinces did, but recipients and birth dates only of its own provinces and
 * their predecessors
 * - `council`: reads what a review council (hội đồng thi đua) decides on, including recipients
 * - `auditor`: reads what a council reads, figures on their way to approval and the audit trail; changes nothing
 * - `partner`: another organisation's program, with named scopes; never personal data
 */
export const roles = ['administrator', 'headquarters', 'province', 'council', 'auditor', 'partner'] as const;

export type Role = (typeof roles)[number];

export const isRole = (name: unknown): name is Role => roles.some((role) => role === name);
