import { labelledSheet } from "../labelled-sheet.ts";

/** A short procurement list sent by e-mail, written without a look at the vocabulary. Never tuned on. */
export const strangerEmailEn = labelledSheet(
  "stranger-email-en",
  `
. | Where is our data hosted? | server-location
. | Who owns the data we upload? | - ~data-return
. | What uptime do you promise? | uptime-target
. | Do you offer a discount for three years? | -
. | Can we log in with our Microsoft accounts? | user-authentication:subset
. | Do you have a SOC 2 report? | certifications:subset
. | How do we get our data out if we leave? | data-return:subset
. | And is it really gone afterwards, how do you erase it? | deletion-method
. | Do you send a confirmation once it is deleted? | deletion-certificate
. | How often do you back up? | backup-interval
. | Is everything encrypted on disk and on the wire? | encryption-at-rest encryption-in-transit
. | Who do we call at night if it is down? | - ~health-monitoring
. | When was your last pentest? | vulnerability-assessment:subset
. | Have you ever had a breach? | -
. | What happens if your main data centre burns down? | disaster-recovery
. | Can we see who did what in the tool? | user-logs
. | How fast do you fix security bugs? | - ~patch-management
. | Do you read our content? | -
. | Is there a mobile app? | -
. | Are you GDPR compliant? | -
. | Do you train AI on our data? | -
. | Can you sign our DPA? | -
. | How quickly do you install patches on servers? | patch-management:subset
. | Do you have antivirus on the servers? | malware-protection
`,
);
