import { labelledSheet } from "../labelled-sheet.ts";

/** A SaaS trust questionnaire, written without a look at the vocabulary. Never tuned on. */
export const strangerTrustEn = labelledSheet(
  "stranger-trust-en",
  `
Governance | Do you have a written information security policy approved by management? | -
 | Is there a dedicated security team? | -
 | Which compliance attestations do you maintain? | certifications
 | Are third-party vendors assessed before onboarding? | -
 | Date of the information disclosed in this sheet | disclosure-date:equal
Data | List every region in which customer content may be stored. | server-location
 | Is customer content encrypted while stored? | encryption-at-rest
 | Is data encrypted in motion between client and service as well as between services? | encryption-in-transit
 | Can customers bring their own keys (BYOK)? | - ~encryption-at-rest
 | Is customer data used in non-production environments? | -
 | How is one tenant kept apart from another? | -
 | What is your data classification scheme? | -
 | After termination, how long do customers have to retrieve their content? | data-return ~deletion-method
 | Describe the sanitisation of storage media at end of life. | deletion-method:subset
 | Is a certificate of destruction issued to customers? | deletion-certificate:equal
 | Do you support data subject access requests? | -
Access | Is SSO through SAML or OIDC offered, and is MFA enforced for all end users? | user-authentication
 | Do employees use MFA to reach production? | - ~user-authentication ~admin-rights-procedure
 | How are privileged accounts requested, approved and revoked? | admin-rights-procedure
 | Are access rights of staff reviewed quarterly? | - ~admin-rights-procedure
 | What rules govern the passwords that you issue to customers' users (length, expiry, storage)? | credential-management
 | Can customers restrict logins to IP ranges? | user-authentication:subset
Logging and monitoring | Are end-user activity logs available to customers via API? | user-logs:subset
 | For how long are infrastructure logs retained? | operation-logs
 | Do you operate a SIEM with 24x7 alerting? | - ~intrusion-detection ~operation-logs
 | How do you detect intrusions into hosts and network? | intrusion-detection
 | Are uptime probes run against the production endpoints? | health-monitoring
 | Do all hosts synchronise to an authoritative clock? | time-synchronisation:equal
 | Is file integrity monitoring in place? | - ~intrusion-detection
Infrastructure | Which network controls block unauthorised traffic (security groups, firewalls)? | firewall
 | Is DDoS protection in place? | - ~firewall ~intrusion-detection
 | Is endpoint protection deployed to production hosts? | malware-protection
 | Describe your patching cadence by severity. | patch-management
 | Is the service deployed over more than one availability zone? | redundancy
 | What is the contractual monthly availability? | uptime-target
 | How frequently are database snapshots taken? | backup-interval:subset
 | Are backups encrypted? | - ~encryption-at-rest ~backup-interval
 | What are the recovery objectives if a whole region is lost? | disaster-recovery
 | When was the recovery plan last exercised? | - ~disaster-recovery
Application security | Are independent penetration tests performed, and may customers see the summary? | vulnerability-assessment:superset
 | Do you run a bug bounty? | - ~vulnerability-assessment
 | Is static analysis part of the build? | - ~vulnerability-assessment
 | Are web application firewall rules tuned? | - ~firewall
 | Is code changed only after peer review? | -
Physical | Who operates the data centres and how is entry controlled? | entry-authentication ~entry-records
 | Is back-up power available on site? | emergency-power
Commercial | Do you offer phone support outside business hours? | -
 | How much notice is given of planned maintenance? | -
`,
);
