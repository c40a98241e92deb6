import type { Cues, OpeningWords } from "./meaning.ts";

/** Words that answer by themselves when a boundary follows. */
export const enWords: OpeningWords = {
  yes: "sure,we confirm,possible,naturally,goes without saying,that goes without saying,always,mandatory,compulsory,absolutely,certainly,definitely,of course,indeed,we do,we are,we can,we have,it does,it is,it can,they do,they are,this is the case,out of the box,yes,y,yep,true,compliant,fully compliant,fully implemented,fulfilled,fully fulfilled,completely fulfilled,satisfied,fully satisfied,implemented,in place,supported,fully supported,available,enabled,met,fully met,done,completed,complete,certified,affirmative,correct,confirmed,fully,in full,completely,entirely,pass,agreed,agree,comply,fully comply,we comply,conforms,conformant,included,applied".split(
    ",",
  ),
  no: "neither,neither one,neither of them,impossible,not as such,not any more,not anymore,no longer,not foreseen,not intended,not particularly,not,not at all,we do not,we don't,we are not,we have not,we cannot,we can't,it does not,it doesn't,it is not,it isn't,it cannot,they do not,they don't,unfortunately not,sadly not,never,nothing planned,no plans,no plan,none to date,none so far,not so far,none yet,none planned,not to date,no,n,nope,false,none,not supported,not implemented,not available,not offered,not provided,not in place,not compliant,non-compliant,noncompliant,not met,not fulfilled,not satisfied,unfulfilled,not at this time,not currently,not yet,not today,not at present,none at this time,none currently,negative,unsupported,unavailable,fail,not included,not certified,not performed,not enabled,not possible".split(
    ",",
  ),
  partial:
    "largely,broadly,for the most part,partial,partially,partly,in part,partial compliance,partially compliant,partially implemented,partially met,partly met,partly fulfilled,partially fulfilled,partly compliant,partly implemented,partially supported,mostly yes,yes mostly,mostly,somewhat,limited,to some extent,some,partially in place".split(
      ",",
    ),
  condition:
    "conditional,conditionally,on request,upon request,by request,optional,optionally,add-on,addon,paid add-on,depends,it depends,case by case,case-by-case,enterprise only,enterprise plan only,available on request,available upon request,subject to contract,contact sales,negotiable,at extra cost,at additional cost,at extra charge,for an extra fee,at a charge".split(
      ",",
    ),
  plan: "planned,in progress,on the roadmap,on our roadmap,on roadmap,in roadmap,roadmap,in development,under development,coming soon,under consideration,in planning,work in progress,underway,being implemented,being considered,scheduled,working on it,working on this,being worked on,in the works,planned for the future,in the pipeline,wip".split(
    ",",
  ),
  "not-applicable":
    "exempt,n/a,na,n.a.,n.a,not applicable,not needed,not relevant,out of scope,not in scope,does not apply,doesn't apply,not required,inapplicable".split(
      ",",
    ),
  customer:
    "customer responsibility,customer's responsibility,customer responsible,customer,csc,csc-owned,csc owned,client responsibility,customer-owned,customer managed,customer-managed,shared,shared responsibility,shared csp and csc,shared csp & csc,shared between csp and csc,responsibility of the customer,tenant responsibility".split(
      ",",
    ),
  undisclosed:
    "declined,declined to answer,declined to disclose,prefer not to say,no comment,we do not comment,confidential,not disclosed,undisclosed,not public,not publicly disclosed,proprietary,withheld,cannot disclose,unable to disclose,not shared publicly,internal only,internal use only,restricted information,cannot be disclosed,we do not disclose this,not for public disclosure".split(
      ",",
    ),
  pending:
    "let me check,on hold,tbd,tbc,tba,pending,unknown,to be determined,to be confirmed,to be advised,not answered,unanswered,unsure,not sure,not sure yet,don't know,do not know,under investigation,awaiting response,please select,select,select one,choose an item,choose an item.,enter text,click or tap here to enter text,click or tap here to enter text.,-- select --,todo,?".split(
      ",",
    ),
};

const PLAN_NAME =
  "(?:plans?|tiers?(?![ -]?(?:[ivx]+\\b|[1-4]\\b[^.;]{0,30}\\b(?:institute|uptime|data ?cent|facilit|vendors?|suppliers?)))|editions?|packages?|subscriptions?|licen[cs]es?|add-?ons?|bundles?|skus?)";

/** A case that is taken out, or alone counts; default refusals ("denied unless allowed") and what the law demands are none. */
const enCaseExcepted = new RegExp(
  [
    "(?<!\\b(?:den(?:y|ied|ies)|block(?:s|ed)?|refus\\w+|prohibit\\w*|forbidden|reject\\w*|disabled|closed|restrict\\w*|prevent\\w*|encrypted|not|never|no|cannot|without|nobody|nothing)\\b[^.;]{0,60}|n't\\b[^.;]{0,60})",
    "\\b(?:unless|(?:except|save) (?:where|when|if|as|in (?:the )?cases?))",
    "(?! (?:[\\w'-]+ ){0,5}(?:law|legal|legally|legislation|court|statutory|regulation)\\b)",
    // What the customer chooses is no condition of ours.
    "(?! (?:otherwise |the |your |a )*(?:you|customers?|clients?|tenants?|users?|admin(?:istrator)?s?) (?:has |have |had )?(?:otherwise )?(?:cho\\w+|ask\\w*|request\\w*|opts?|opted|instruct\\w*|configur\\w*|decid\\w*|select\\w*|wants?|enabl\\w*|disabl\\w*|switch\\w*|turns?)\\b)\\b",
  ].join(""),
);

/** Some of what was asked is left: "There are clauses we cannot agree to", "Certain fields remain unencrypted". */
export const enSomeNot =
  /^there (?:(?:are|remain|exist|is) (?:still )?(?:some |a few |several |certain |a number of |one or two |\d+ )|(?:are|remain) (?!no\b))(?!(?:\w+ ){0,3}(?:polic|control|process|procedure|mechanism|measure|safeguard|check|rule)\w*)[^.;]{1,60}(?:\b(?:not|cannot|unable|yet to|un(?:supported|encrypted|tested|protected|monitored|patched|met))\b|n't\b)|^(?:some|certain|a few|several|a handful of|parts? of)\b(?! (?:time|years|months)\b)[^.;]{1,50}(?:\b(?:(?:is|are|do|does|can|has|have|will) not|cannot|lack|remains? un\w+|(?:is|are) (?:still )?un(?:supported|encrypted|tested|protected|monitored|patched|met))\b|n't\b)/;

/** Signs within an English clause. */
export const enCues: Cues = {
  pending: [
    /\b(?:to be (?:confirmed|determined|advised|clarified|decided|specified|answered)|awaiting (?:input|an? (?:answer|reply|response)|information|feedback)|tbd|tbc|will (?:confirm|get back|follow up|revert|advise)|(?:get|come|revert) back to you|(?:will|have to|need to|must|let me|i'll|we'll) (?:check|confirm|ask) (?:with|and)|(?:is|are) (?:still |currently )?(?:looking into|checking|reviewing$)|still (?:checking|confirming|investigating)|awaiting|being investigated|we do not know|not known)\b/,
  ],
  notApplicable: [
    /\b(?:this does not arise|does not arise|not applicable|n\/a|out of scope|not in scope|does not apply|do not apply|doesn't apply|not relevant|no longer applicable)\b/,
  ],
  undisclosed: [
    /\b(?:do not|don't|cannot|can't|can not|unable to|not able to|are not able to|decline to|prefer not to|will not)(?: publicly| currently)? (?:disclos\w+|shar(?:e|ing) (?:this|that|it)(?=$|[ ,;])|shar(?:e|ing) (?:this|that|these|such|the) (?:information|details?|data|documents?|reports?|cop(?:y|ies)|list|results?)|publish|provide (?:this|that|such|these) (?:information|details?)|reveal|answer|comment)/,
    /\b(?:is|are|considered|treated as|remain) (?:strictly |company |internal |highly )?(?:confidential|proprietary|not disclosed|not public|not publicly (?:available|disclosed)|withheld|undisclosed|not shared)\b/,
    /\b(?:available|provided|disclosed|shared|released|furnished)(?: only| on request| upon request)? (?:under|after|upon|on|subject to|with|following)(?: signing| execution of| signature of| a signed| an executed)? ?(?:an? |the |our |mutual )?(?:mutual |signed )?(?:nda|non-disclosure)/,
    /\b(?:do not|don't|cannot|can't|will not|never|not able to|unable to)(?: publicly| currently)? (?:discuss|describe|divulge|detail|go into|talk about)\b|\bprefer to discuss\b/,
    /\b(?:regards?|treats?|considers?)\b[^.;]{1,60}\bas (?:strictly |commercially )?(?:confidential|proprietary|secret)|\b(?:rather|prefer) not (?:to )?(?:say|answer|disclose|share|go into)/,
    /\brefrain from (?:answering|disclosing|commenting|naming)|\b(?:not|nothing) (?:something )?(?:that )?we (?:publish|disclose|share|make public)\b|\bdo(?:es)? not respond to (?:this|such|these)|\bcommercially sensitive\b|\battorney-client\b|\b(?:is|are|remains?) (?:legally )?privileged\b|\bdisclosure (?:is|was) (?:impossible|not possible)|\b(?:cannot|can not|is not|are not) (?:be )?(?:released|shared|given|handed)(?: out| over)? (?:to|with)\b/,
    /\bdoes not (?:comment|disclose|publish|answer)\b|\b(?:not|unable) (?:able )?to share (?:\w+ )?(?:headcount|numbers|figures|details|names|data|copies|reports?|results?)\b|\b(?:is|are) not (?:handed|given|passed|sent) out\b/,
    /\bnot (?:publicly )?(?:disclosed|published|shared externally|shared publicly)\b/,
    /\b(?:(?:information|details?) of this kind|such (?:information|details?)|this information|these details)\b[^.;]{0,20}\b(?:shared|disclosed|discussed|given|shown)\b[^.;]{0,10}\bonly\b/,
  ],
  customer: [
    /\b(?:customers?|clients?|tenants?|subscribers?|end users?|csc|user organi[sz]ations?)(?:'s?|s')? (?:own )?(?:sole )?(?:responsib|obligation|duty)/,
    /\b(?:responsibility|obligation) of (?:the |each |our |your )?(?:customer|client|tenant|subscriber|user)/,
    /\b(?:customers?|clients?|tenants?|subscribers?|you|the customer) (?:is|are|remains?) (?:solely |fully |themselves |ultimately )?(?:responsible|in charge|accountable)/,
    /\b(?:customers?|clients?|tenants?|subscribers?) (?:must|should|shall|needs? to|(?:is|are) (?:required|expected) to|has to|have to)\b/,
    /\b(?:implemented|provided|set up|managed|handled|owned|configured|controlled|performed|done|administered) (?:entirely |solely |exclusively )?by (?:the |each |our )?(?:customers?|clients?|tenants?|subscribers?)\b/,
    /\b(?:must|should|has to|have to|needs? to|is to|are to) be \w+ by (?:the |each |your )?(?:customer|client|tenant|subscriber|user)/,
    /\bunder the (?:management|responsibility|control) of (?:the |each )?(?:buyer|customer|client|tenant)|\b(?:each|every) (?:hospital|customer|client|tenant|school|bank|buyer|trust)\b[^.;]{0,16}\b(?:writes?|runs?|drills?|manages?|maintains?|configures?|sets|defines?|decides?)\b/,
    /\bfor your (?:\w+ ){0,3}(?:department|team|staff|administrators?|admins?) to\b|\bon the (?:hospital|customer|client|buyer|tenant)(?:'s)? side\b|\b(?:customers?|clients?|tenants?) (?:patch|manage|maintain|configure|handle) their own\b/,
    /\b(?:on|at) your (?:side|end)\b|\b(?:your|customer's|client's) responsibility\b|\bup to the customer\b|\bshared responsibility\b/,
  ],
  plan: [
    /\b(?:being|still) (?:evaluated|assessed|considered|procured|tendered|trialled)\b(?! (?:[a-z]+ly\b|each|every|all|on an?|at (?:least|all)|as part|against|by (?!our board|management)|\w+ (?:times?|a|per)\b))|(?:^|\b(?:audit|test|inspection|assessment|review|stage \d) )booked (?:for|in)\b|(?<!\b(?:all|any|three|several|two|\d) )\bquotes? (?:received|requested|obtained)\b|\bnot yet (?:been )?ordered\b|\basked [^.;]{1,40} for (?:an? )?(?:quotes?|offers?|prices?)\b/,
    // Before each release, and by the team, it is a habit or somebody's duty.
    /\bwill be (?:done|carried out|performed|conducted|held) (?:(?:before|prior to|by) (?:the |this |our )?(?:end|start|beginning|middle|first|go-?live|launch|summer|autumn|fall|winter|spring|next|year|q[1-4]|h[12]|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december)|later(?! than)|next)\b/,
    /^(?:fy ?\d{2,4}|q[1-4](?:[ /]?(?:fy ?)?\d{2,4})|h[12][ /]?\d{4})$/,
    /^(?:on )?(?:the |our )?roadmap(?:,? (?:for |in )?(?:early |mid |late |end of )?(?:q[1-4]|h[12]|20\d\d|next)|$)/,
    /\b(?:available|supported|released|ready) (?:soon|shortly)\b|^(?:complete|completion|done|ready|available)[a-z]* (?:by|in) (?:q[1-4]|20\d\d|the end)/,
    /\b(?:is|are|will be|being|currently|been)? ?(?:planned|scheduled|slated|targeted|expected)(?: to be)? (?:for|in|to|by|later|next|as|during|on)\b/,
    /\b(?:is|are|has been|have been) (?:now )?(?:due|commissioned|booked|ordered|lined up) (?:in|for|by|this|next|on)\b/,
    /\b(?:planned|scheduled|targeted)$|\bis planned\b|\bare planned\b/,
    /\b(?:we|company) (?:also )?(?:plan(?! (?:on |to )(?:keep|remain|stay|continu))|intend|aim(?! (?:for|at) \d)|expect|hope|are (?:currently |actively |now |still )?(?:planning|working (?:on|to)|looking (?:at|into)|considering|evaluating|exploring|preparing|investigating|developing|building|rolling out))(?: on| to| at|\b)/,
    /\b(?:on|in|part of)(?: the| our)?(?: product)? (?:roadmap|backlog)\b|(?:^|\b(?:is|are|currently|still|already) )in (?:the|our) pipeline\b/,
    /\b(?:in|under) (?:progress|development|construction|consideration|evaluation|review)$|\b(?:in|under) (?:development|construction|consideration|preparation)\b|\bin (?:the )?process of\b|\bcoming (?:soon|in|later|next)\b|\bis in progress\b|\bunderway\b/,
    /\bwill (?:be (?:available|supported|implemented|introduced|released|launched|added|completed|certified|offered|rolled out|in place)|support|introduce|launch|implement|release|start|begin|obtain|achieve|add|adopt|pursue)\b/,
    /\bwill be [a-z]+(?:ed|en|wn)\b(?: (?:in|out))?[^.;]{0,40}\b(?:20\d\d|q[1-4]|h[12]|next|later|end of)\b/,
    /^we will(?: do so)?(?: (?:next|later|soon)\b| (?:by|in|from) (?:the end|end of|q[1-4]\b|h[12]\b|20\d\d|next|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|$)|(?<!\b(?:while|when|as|before|if|until|after|is)\b[^.;]{0,30})\b(?:is |are |^|currently )being (?:established|introduced|rolled out|put in place|set up|drafted|procured|purchased|tendered)\b|^in draft(?:,|$)/,
    /^soon\b|\bfollows? (?:eventually|later|soon|shortly|in (?:q[1-4]|20\d\d))\b(?! (?:after|afterwards|thereafter|behind|upon|once|when)\b)|\bon (?:our|the) wish ?list\b/,
    /\bwill be put into (?:operation|service|use|place)\b/,
    /^(?:is |are )?(?:scheduled|targeted|slated|planned) to\b|\bis targeted for\b|\b(?:has|have) been (?:arranged|booked|scheduled|planned) (?:with|for)\b/,
    /\b(?:thinking about|looking into)\b|\bunder discussion\b|\bbeing discussed\b/,
    /\b(?:working towards?|pursuing|to be (?:implemented|introduced|released|completed|launched))\b/,
  ],
  noPlan: [
    /\bno (?:current |immediate |concrete |specific )?plans?\b(?! (?:restriction|limit|difference|upgrade|change|level))|\bnot (?:currently )?(?:planned|planning|on (?:the|our) roadmap|scheduled)\b|\b(?:do|does) not (?:currently )?(?:plan|intend)\b/,
  ],
  condition: [
    /\b(?:can|may|must|has to|needs to) be (?:bought|purchased|ordered|licen[cs]ed)\b|\b(?:sold|bought|purchased|licen[cs]ed|ordered) separately\b/,
    new RegExp(
      `\\b(?:on|in|with|for|under|to|via|through|by|requires?|purchase of|at|and)(?! (?:all|every|any|each|both)\\b)(?: (?:the|our|an?|its|select|selected|certain|some|specific|higher|paid|customers (?:on|with)|users (?:on|with))){0,4}(?: [\\w&+-]+){0,3} ${PLAN_NAME}\\b`,
    ),
    new RegExp(
      `\\b(?:enterprise|premium|business|professional|pro|ultimate|advanced|paid|higher|dedicated)(?: [\\w-]+)? ?${PLAN_NAME}? ?(?:only|customers? only|and above|and up|or above|or higher)\\b`,
    ),
    /^(?!(?:one|two|three|four|several|multiple|all|both|these|exit|recovery|continuity|response|backup|\d+)\b)(?:[\w&+-]+ ){1,2}(?:plans?|tiers?|editions?|packages?)(?: only| and (?:above|up|higher))?$/,
    /^(?:an? )?(?:paid |optional )?add-?on\b|\badd-?on (?:is )?available\b|^(?:if|when|where|provided) the customer has (?:purchased|licensed|subscribed)\b/,
    /(?<!\bnot |n't )\b(?:only|available|offered|supported|included|limited)(?: only)? (?:for|to|on|in|with)(?: (?:the|our|all))? (?:enterprise|premium|business|professional|pro|paid|dedicated|ultimate|select|certain|us|eu)\b/,
    /\b(?:for|at)(?: an?)? (?:additional|extra|separate|surcharge|further)(?: (?:fee|charge|cost|price|expense))?\b|\badditional (?:fees?|charges?|costs?) (?:apply|applies|may apply)\b|\bpaid (?:option|service|feature|extra|upgrade)\b|\bchargeable\b/,
    /\b(?:as|is|are|with)(?: an?)? (?:paid |optional |premium )*(?:add-?on|option|extra|upgrade)\b|\boptional(?:ly)? (?:module|feature|service|available|add-?on)\b/,
    /\bdepend(?:s|ing) (?:on|upon)(?: (?:the|your|each|customer'?s?))? (?:\w+ )?(?:plan|contract|region|tier|agreement|subscription|edition|configuration|customer)\b/,
    /\b(?:subject to|under)(?: an?| the)? (?:separate |individual |specific |custom |additional )+(?:agreement|contract|terms|quote|statement of work)\b|\bcase[\s-]by[\s-]case\b|\bnegotiated individually\b/,
    /\b(?:from|starting (?:at|with|from)) (?:the |our )?(?:[\w&+-]+ ){1,3}(?:plan|tier|edition|package|subscription)s?\b/,
    /\bif (?:you|they|the customer)(?:'re| are|'s| is) on (?:the |our )?\w+|\bagainst (?:a )?surcharge\b|\bseparate fees?\b|\bincluded in (?:the )?(?:gold|platinum|silver|premium|enterprise|business|professional|pro|plus)\b|\bnegotiated (?:\w+ )?agreements?\b|\bby individual request\b/,
    /\b(?:only|available)(?: only)? in(?: the)? (?:[\w-]+ ){1,3}regions?\b/,
    /\bon (?:the )?(?:team|teams|business|pro|professional|enterprise|premium|growth|scale|standard|plus|starter|basic|gold|silver|platinum)s?(?: plan| tier)? and (?:up|above|higher)\b/,
  ],
  weakCondition: [
    /\b(?:up)?on (?:customer |written |prior )?request\b|\bif (?:requested|required|needed|enabled|configured|desired|purchased|the customer)\b|\bby (?:request|arrangement|agreement)\b|\bsubject to (?:approval|availability|agreement|an? (?:signed )?(?:nda|agreement|contract)|prior)/,
    /\b(?:under|with|after signing|upon signing|upon execution of)(?: an?| the| our| mutual)? ?(?:signed |mutual |executed )?(?:nda|non-disclosure agreement)\b/,
    enCaseExcepted,
    // All that is said: "if time permits".
    /^if (?!(?:so|not|yes|no|you|we|an?)\b)[^,;]{3,80}$|(?<!^)\b(?:when|if|where) (?:the |a |any )?(?:customer|client|tenant|you)s? (?:ask|request|requir|order|insist|pa(?:y|id)|demand)/,
    /\bwhen (?:enabled|configured|requested|purchased)\b|\b(?:provided|assuming|on (?:the )?condition) that\b|(?:^|, )(?:provided|assuming) (?:you|we|it|they|there|this|your|(?:the|an?|our) [^,;]{2,60}\b(?:is|are|has|have|can|remains?|agrees?|allows?|does|do))\b|\b(?:as|so) long as (?!\d)|\bonly (?:if|when|where)\b|\bcontact (?:us|sales|your account|our sales)\b/,
  ],
  papers: [
    /\b(?:reports?|summary|summaries|copy|copies|details?|certificates?|letters?|documents?|documentation|results?|evidence|whitepapers?|attestations?)\b/,
  ],
  extra: [/\b(?:also|additionally|in addition|further|longer|extended|extend)\b/],
  partial: [
    /\bpartial(?:ly)?\b|\bpartly\b|\bin part\b|\bnot (?:all|every|fully|entirely|completely|everywhere|yet (?:fully )?complete|complete)\b|^most\b(?! (?:of the time|recent|critical))|^(?:largely|broadly|for the most part|mainly|chiefly)\b|\bmost(?:,| but| of (?:the|our)(?! time))\b|\bsome(?:,| but| of (?:the|our))\b|\bto a limited extent\b|\blimited (?:to|support)\b/,
    enSomeNot,
    /\boptional for\b|\ball but (?:one|two|three|four|five|a few|some|the|\d)|\b(\d{1,4}) (?:out )?of (?:our |the |all )?(?!\1\b)\d{1,4} [a-z]+s (?:is|are|has|have|were)\b/,
    /\b(?:bar|barring|save for|aside from) (?:the|one|a|some|for)\b|\b(?:with )?(?:just |only )?(?:one|two|a single) (?:minor |small |known |notable )?exceptions?\b/,
    /\b(?:roll-?out|migration|deployment|adoption|implementation)\b[^.;]{0,40}\b(?:under ?way|in progress|ongoing|nearly|almost|pending|not (?:yet )?(?:finished|complete\w*)|continu(?:es|ed|ing)(?! (?:only|as|when|if|once|with|without|unless|to)\b)|begun|started)\b|\b(?:nearly|almost|not quite) (?:complete|completed|done|finished|everywhere|everyone)\b|\bpending (?:for|in|on)\b/,
    /(?<![\d.])[1-9]?\d ?(?:%|percent) of (?:our |the |all |its )*(?:staff|employees|users|servers|laptops|devices|endpoints|systems|hosts|customers|tenants|data|databases|services|sites|suppliers|vendors|applications|repositories|accounts|workforce|personnel|fleet|estate|machines|workstations)\b(?=$|[.,;:)]| (?!(?:are|is) (?:dedicated|assigned|engaged|based|focus+ed|working|employed)\b)(?:is|are|was|were|has|have|had|uses?|runs?|gets?|receives?|so far|to date|at present|today|already|currently|now|\w+ed)\b)/,
    /\b(?:have|has) (?:only |just |recently )*(?:begun|started) (?:to )?(?:[a-z]+ing|enforc|roll|deploy|encrypt|migrat)/,
    /\b(?:have|has|are|with) (?:some|a few|certain|several|minor) (?:minor )?(?:reservations|exceptions|caveats|objections)\b/,
    /\bhalf[- ](?:finished|done|complete)|\bstill (?:missing|outstanding|to be (?:written|done|completed))|\b(?:sits?|is|are|remains?|falls?) outside (?:the |its |of |our )*scope\b/,
    /\b(?:is|are) (?:excluded|exempted|left out|not covered)\b/,
    /\b(?:except (?:for)?|with the exception of|excluding|other than|apart from)\b/,
    /\bonly (?:for|on|in|the|covers?|supports?|applies|some|certain|production|critical|partially|via|through)\b|\bonly(?:$|, (?:no|not|without)\b)/,
    /\b(?:for|in|on) (?:some|certain|selected|most) |\bwith (?:some |a few |certain |minor )?(?:exceptions?|limit(?:ation)?s?(?! of (?:usd|eur|gbp|aud|cad|jpy|inr|[$£€¥]))|restrictions?|caveats?|reservations?)\b/,
  ],
  doubtful: [
    /\bexceptions? (?:apply|applies|exists?|(?:is|are) (?:set out|listed|possible|made))\b/,
    /\btoo (?:expensive|pricey|costly|dear)\b/,
    /\bnot (?:un[a-z]{3,}|in(?:frequent|significant|adequate|sufficient)\w*|im(?:possible)\w*|without)\b/,
    /\b(?:never|not|n't)\b[^.;]{0,30}\bwithout\b/,
    /\bno (?:issues?|problems?|concerns?|exceptions?|findings?|limits?|limitations?|restrictions?|downtime|interruptions?|impact|doubt)\b/,
    /\bwithout (?:exceptions?|issues?|interruptions?|downtime|limits?|limitations?)\b/,
    /\bnone of (?:your|our|the|these|those|them)\b/,
    /\bno [^.;,]{1,40}\bnot\b/,
  ],
};

/** Phrases that hold a "not" or "no" and deny nothing; the first group is what nobody has to do, which may be what was asked. */
export const enIdioms =
  /\b(?:you|customers?|clients?|tenants?|users?) (?:do|does)(?: not|n't) (?:have|need) to (buy|pay|upgrade|purchase|order|subscribe|request|configure|install)\b|\bnot only\b|\bno (?:later|less|more|fewer|sooner) than\b|\bnot (?:limited|later|less|more) (?:to|than)\b|\bwhether or not\b|\bnon-\w+|\bnot to (?:exceed|mention)\b|\bno matter\b|\bno\. ?\d+|\bno single points? of failure\b|\bno additional (?:cost|charge|fee)\b|\bno extra (?:cost|charge|fee)\b|\bnot affect\w*|\bneed not\b/g;

/** Two negations that come to a yes: "no path that does not pass the firewall". */
export const enTwiceDenied =
  /\b(?:no|nothing|nobody|none)\b[^.;,]{1,60}\b(?:not|n't|without)\b|\b(?:never|not)\b[^.;,]{1,40}\bwithout\b|,? (?:without|no) (?:an? )?exceptions?$|^no(?:thing|body)?\b(?! (?:it|they|this|that|these|those|we|he|she|there|the|our|your|its)\b)[^.;,]{0,40}\b(?:goes|go|is|are|stays|remains|left) (?:left )?un[a-z]+ed\b/;

/** A negation, with the verb or adjective that it denies as the first group. */
export const enNegation =
  /\b(?:(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|may)(?: (?:currently|yet|presently|actively|generally|themselves|at this time|also|now))? not|cannot|can't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|won't|never|not(?: yet| currently| presently)?|no longer|unable to)(?:,? (?:currently|yet|presently|actively|formally|publicly|routinely|be|been|being|at this time|also|able to|permitted to|allowed to|directly|ever|to))*(?: ([a-z]+)|(?=\s*$))/g;

/** What is denied when nothing is there: these verbs deny the thing itself; others (share, store, allow) only what they name. */
export const enCoreVerbs =
  /^(?:support|offer|provid|hav|has|had|perform|conduct|maintain|encrypt|implement|hold|available|possible|exist|deploy|operat|us(?:e|ing|ed)$|carr|undergo|follow|certif|compl|document|enabl|monitor|test|log(?:s|ged|ging)?$|record|review|scan|backed|back$|replicat|segregat|isolat|separat|requir|enforc|cover|includ|appoint|subscrib|run(?:s|ning)?$|employ|own|establish|accredit|attest|assess|audit|train|sign$|signed|issu|publish|formal|currently|yet|in$|part$|done|do$|support)/;

/** Absence said without "not". */
export const enAbsence =
  /^no (?:budget|money)\b|^no need$|^(?:there (?:is|are|exists?) |we (?:currently )?have |at (?:this time|present),? )?(?:currently )?no (?:such |formal |dedicated |current |direct |native |official |documented |specific |separate |independent |built-in |written )*(?:support|plans?(?! (?:restriction|limit|difference|upgrade|change|level))|program(?:me)?s?|process(?:es)?|polic(?:y|ies)|procedures?|features?|options?|slas?|certifications?|mechanisms?|documentation|capabilit(?:y|ies)|function(?:ality)?|insurance|tests?|testing|training|agreements?|controls?|encryption|redundancy|backups?|api|monitoring)\b|\black(?:s|ing)?\b|\bun(?:supported|available|encrypted|tested|protected|monitored|patched|restricted)\b|^no (?:for|on|in) |^none (?:exists?|available|in place|at)/;

/** What was once so, said without "not". */
export const enEnded =
  /\bused to (?!be (?:able|used))[a-z]+|\blapsed\b|\b(?:was|were|has been|have been|is|are) (?:discontinued|withdrawn|abolished|suspended|terminated)\b|\b(?:those|that|it|they|this) (?:was |were )?(?:stopped|ended)\b|\bnot any ?more\b/;

/** A finite verb of a claim. */
export const enClaim =
  /\b(?:is|are|was|were|has been|have been|can|may|must|have|has|had|uses?|used|supports?|supported|offers?|provides?|provided|performs?|performed|conducts?|conducted|maintains?|maintained|encrypts?|encrypted|follows?|followed|undergo(?:es)?|requires?|required|integrates?|runs?|tests?|tested|reviews?|reviewed|monitors?|monitored|logs?|logged|scans?|scanned|stores?|stored|retains?|retained|keeps?|kept|holds?|held|operates?|operated|implements?|implemented|enforces?|enforced|applies|applied|limits?|restricts?|restricted|isolates?|isolated|replicates?|replicated|backed up|protects?|protected|sends?|notif(?:y|ies|ied)|appointed|established|documented|trains?|trained|completes?|signs?|signed|carr(?:y|ies)|publish(?:es)?|published|inherits?|allows?|enables?|enabled|includes?|included|covers?|covered|deployed|deploys?|controls?|controlled|manages?|managed|audits?|audited|assess(?:es)?|assessed|validated|hardened|segregated|rotated?|rotates|collected|collects?|alerts?|employs?|receives?|receive|takes?|taken|exists?|available|installed|equipped|certified|issued|issues?|scheduled|blocks?|blocked|detects?|detected|verif(?:y|ies|ied)|hashed|hash|separated?|separates|exports?|downloads?|delete[sd]?|destroy(?:s|ed)?|tracks?|tracked|located|hosted|subscribes?|designated|assigned|we do)\b/;

/** What a "not" may deny a few words later: not ISO 27001 certified, not yet generally available. */
export const enDeniedLater =
  /^(?: [\w/-]+){0,4} (?:certified|compliant|accredited|attested|supported|available|encrypted|implemented|in place|possible|provide|offer|support|do)\b/;

/** Forbidding is the opposite of a yes where one asks for permission, and a yes where one asks for protection. */
export const enForbids = /\b(?:prohibit\w*|forbid\w*|forbidden|disallow\w*|banned|disabled|blocked|denied)\b/;
