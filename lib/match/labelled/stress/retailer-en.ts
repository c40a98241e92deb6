import { labelledSheet } from "../labelled-sheet.ts";

/** A shopkeeper asks in words that no form uses; written after the vocabulary, and never tuned on. */
export const retailerEn = labelledSheet(
  "retailer (en)",
  `
Preliminaries | When were these answers written? | disclosure-date
Preliminaries | Who owns your company? | -
Resilience | What share of the month do you promise the platform will be reachable? | uptime-target
Resilience | If a machine dies, do shoppers notice? | redundancy
Resilience | Suppose an earthquake flattens your main site. How do you come back? | disaster-recovery
Resilience | How do you learn that a server has stopped answering? | health-monitoring
Resilience | How many times a day do you copy our records to safe keeping? | backup-interval
Resilience | For how many weeks can you go back to an older copy? | ~backup-interval
Resilience | What do you do ahead of seasonal peaks? | -
Trust | Name every security standard against which you have been certified. | certifications
Trust | Do outside hackers probe your product for holes on your behalf? | vulnerability-assessment
Trust | How soon after a vendor publishes a fix do you install it? | patch-management
Trust | What keeps viruses off your machines? | malware-protection
Trust | May our staff sign in with our own identity provider, plus a second factor? | user-authentication
Trust | Can we make the login work only from our stores? | user-authentication
Trust | You will create accounts for our clerks. What rules govern their usernames and passwords? | credential-management
Trust | How does somebody at your firm get root, and how do they lose it? | admin-rights-procedure
Trust | Would we be able to see which clerk did what and when? | user-logs
Trust | Is there a trail of what your engineers do on the servers? | operation-logs
Trust | Do all machines agree on what time it is? | time-synchronisation
Trust | Are card numbers scrambled in your tables? | encryption-at-rest
Trust | Is traffic between our tills and you scrambled? | encryption-in-transit
Trust | What stands between your network and the open internet? | firewall
Trust | How would you know that somebody had broken in, and what would you do? | intrusion-detection
Trust | Are engineers taught to write safe code? | -
Trust | Do you vet new hires? | -
Premises | In what country do your machines stand? | server-location
Premises | What happens when the electricity goes out? | emergency-power
Premises | How are blazes spotted and put out? | fire-protection
Premises | How is the machine hall kept cool? | air-conditioning
Premises | Is there a log book of people who went into the hall? | entry-records
Premises | Is the hall filmed? | surveillance-cameras
Premises | How do people prove who they are at the door of the hall? | entry-authentication
Premises | Is there parking for visitors? | -
Goodbye | Should we part ways, do we get our records back, and in what shape? | data-return
Goodbye | And how do you get rid of what is left? | deletion-method
Goodbye | Do we receive a paper that says so? | deletion-certificate
Goodbye | Is there a fee for leaving early? | -
Money | What does it cost per till? | -
Money | Do you accept purchase orders? | -
Law | Under whose law do we quarrel? | -
Law | Who pays if our data leaks? | -
Law | Do you hand data to the police? | -
People | Can we call somebody on Sundays? | -
`,
);
