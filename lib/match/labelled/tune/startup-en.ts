import { labelledSheet } from "../labelled-sheet.ts";

/** What customers of a young SaaS company ask; written after the first vocabulary, and then learnt from. */
export const startupEn = labelledSheet(
  "SaaS customer's form (en)",
  `
General | Please provide the date on which you completed this questionnaire. | disclosure-date
General | Where is your company incorporated? | -
General | How many customers use the product? | -
Compliance | Do you currently hold ISO 27001 certification or a SOC 2 Type II report? | certifications
Compliance | Do you have a whistleblowing policy? | -
Compliance | Do you have a documented data retention policy? | -
Data | Which AWS region holds our production data? | server-location
Data | Are databases and file stores encrypted, and with which algorithm? | encryption-at-rest
Data | Is all traffic served exclusively via HTTPS? | encryption-in-transit
Data | Do you take daily backups of customer databases? | backup-interval
Data | How often do you perform restore tests? | ~backup-interval
Data | How do we export our data if we cancel our subscription? | data-return
Data | When and how is our data removed after we cancel? | deletion-method
Data | Can you supply a destruction certificate? | deletion-certificate
Data | Do you sell customer data? | -
Access | Which authentication options do you support for our users (SSO, 2FA)? | user-authentication
Access | Can administrators define an allowlist of IP addresses? | user-authentication
Access | What is your policy for issuing and managing passwords of user accounts? | credential-management
Access | How do you approve and revoke privileged access for your engineers? | admin-rights-procedure
Access | Do you enforce MFA for your own employees? | ~user-authentication ~admin-rights-procedure
Access | Does the product provide an audit log of user actions that we can export? | user-logs
Access | Do you log administrative activity on your production infrastructure? | operation-logs
Operations | What is your monthly uptime commitment? | uptime-target
Operations | Is the application deployed across multiple availability zones? | redundancy
Operations | Do you have a disaster recovery plan, and when was it last tested? | disaster-recovery
Operations | Do you use automated monitoring to detect service outages? | health-monitoring
Operations | Are all servers synchronised with NTP? | time-synchronisation
Operations | How quickly do you apply critical security patches? | patch-management
Operations | Do you run anti-malware on production hosts and workstations? | malware-protection
Operations | When was your most recent third-party penetration test? | vulnerability-assessment
Operations | Do you operate network firewalls and a WAF? | firewall
Operations | Do you use IDS/IPS, and how are alerts handled? | intrusion-detection
Operations | Do you have an on-call rotation? | -
Operations | How are incidents communicated? | -
Facilities | Do your hosting facilities have backup power? | emergency-power
Facilities | Do your hosting facilities have fire suppression? | fire-protection
Facilities | Do your hosting facilities have climate control? | air-conditioning
Facilities | Is entry to the hosting facilities logged? | entry-records
Facilities | Are the hosting facilities under video surveillance? | surveillance-cameras
Facilities | Is entry controlled by badge or biometrics? | entry-authentication
Facilities | Do you have an office clean desk policy? | -
Legal | Will you sign a data processing agreement? | -
Legal | What are your standard liability caps? | -
Support | Is 24/7 phone support available? | -
`,
);
