import type { WrittenPatterns } from "./heading-pattern.ts";

/** Headings of what is said of progress, and of what a table holds beside: kept, and used for nothing. */
export const PROGRESS_HEADINGS: readonly WrittenPatterns[] = [
  {
    field: "status",
    weight: 1,
    patterns:
      "status, rating rag|brag|ragb, current|action|overall|progress|delivery|completion|implementation|project|task|rag|brag|ragb|latest|present status, status rag|brag|colour|rating, rag, brag, ragb, rayg, r a g, b r a g, rag|brag rating|status|score|assessment|colour|now|current, " +
      "progress|delivery|current|overall|status rag|brag|rating, rag progress|delivery|status|update, delivery confidence assessment?, complete y n, completed y n, done y n, open closed, open or closed, complete yes no, completed yes no, =done, traffic light, action status, status of action|recommendation, is it on track, on track, bragg",
  },
  {
    field: "status",
    weight: 0.8,
    patterns:
      "state, =colour, complete or, =complete, tracking assessment, cabinet member assessment, confidence level?, implementation state, =closed, =achieved, =progressed, on target, =implemented, current rating, progress indicator, achieved y n, delivery rating, judgement",
  },
  {
    field: "status",
    weight: 0.5,
    patterns:
      "rating, assessment, =completed, =progress, =position, =performance, =tracking, =delivered",
  },
  {
    field: "percent",
    weight: 1,
    patterns:
      "percent, percent complete|completed|completion|progress|done|achieved|delivered|implemented, progress|completion|complete percent, how complete",
  },
  {
    field: "percent",
    weight: 0.6,
    patterns: "completion level|rate|extent, =progress, =complete, completeness",
  },
  {
    field: "update",
    weight: 1,
    patterns:
      "update, progress, progress update|report|note|comment|summary|made|date|so|since|against|narrative|commentary|log|statement|review, progress to date, progress so far, progress made to date, latest|current|recent|monthly|quarterly|weekly|partner|lead|officer|status|action|delivery|performance|annual|mid|year|end|meeting|board update|progress|report, year|end|mid|quarter position, " +
      "latest|current|present position|situation, position statement|update, position as|at, state of play, commentary, what has|have been|we|you done|achieved|happened|delivered, what did we do, we did, what was done, what we did, what we have done, action taken, action taken to date|so|since, action taken date, action already taken, action completed date, " +
      "work done|completed|undertaken|to date, activity date|undertaken|completed, evidence of progress, status|progress update|commentary|comment|narrative|detail|summary|description, comment on progress, delivery update|progress|commentary, progress and impact|next|outcome, narrative update?, progress outcome, progress towards, implementation progress, update comment, comment update, status update",
  },
  {
    field: "update",
    weight: 0.8,
    patterns:
      "narrative, response, agency|partner|service|lead|provider|client|departmental response, achievement, key achievement, =latest, =position, review comment|note, monitoring comment|note|update, what is happening, where are we, where we now, delivery to date, =feedback, reported position, summary of? progress, what happened, accomplishment",
  },
  {
    field: "update",
    weight: 0.62,
    patterns:
      "comment, remark, =note, additional comment|update, comment note, note comment, general comment, =report, highlight, =outturn, management comment",
  },
  {
    field: "update",
    weight: 0.45,
    patterns: "result, outcome, =log, monitoring, evaluation, review",
  },
  {
    field: "completed",
    weight: 1.05,
    patterns:
      "date complete|closed|achieved|finished|delivered|implemented|done|concluded|signed off?, date action|task|item|work|recommendation completed|closed|done|finished|implemented, =date completed, date completed, completed|closed|closure|concluded date|on, actual completion|end|finish|delivery|implementation date?, actual date, completed on, when completed, date of actual completion, date of closure, sign off date, date of sign off, complete date, date completion confirmed, completion date actual, actual completion date",
  },
  {
    field: "completed",
    weight: 0.75,
    patterns:
      "date of completion, date of completion outcome, closure, completion date, =completed, =actual, =closed, =finished, completion date actual, =achieved, date concluded",
  },
  {
    field: "evidence",
    weight: 1,
    patterns:
      "evidence, evidence of|for completion|impact|delivery|achievement|implementation|outcome|compliance|embedding|assurance, supporting|completion|audit evidence|document, proof, impact achieved|date|so|seen|made|of action, impact and evidence, outcome achieved|delivered|date|realised, actual outcome|impact|output|result, " +
      "what difference has|did, difference made, evidence and impact, evidence link|location|file|embedded|held|attached|log, link to evidence, assurance evidence|source|provided, verification, result achieved, evidence impact, impact measured, what impact has, evidence outcome",
  },
  {
    field: "evidence",
    weight: 0.8,
    patterns:
      "assurance, impact, documentation, =outcome achieved, validation, outcome date, evidenced by, evidence source|assurance",
  },
  { field: "evidence", weight: 0.45, patterns: "outcome, result, output" },
  {
    field: "obstacle",
    weight: 1,
    patterns:
      "barrier, obstacle, risk mitigation, risk and issue|barrier|challenge|obstacle, issue and risk|barrier, risk issue, issue risk, risk to delivery|implementation|completion|achievement, challenge, key challenge|barrier|issue|risk, blocker, support needed|required|requested|asked, help needed|required|wanted, escalation, issue for|to escalation|escalate, reason for delay|slippage|variance|revision|change|non|not|revised|extension, barrier to|and delivery|progress|risk, blockage, what is stopping, challenge and, any issue|problem|barrier|risk",
  },
  {
    field: "obstacle",
    weight: 0.75,
    patterns:
      "delay, slippage, constraint, =risk, =issue, risk barrier, impediment, problem encountered, escalated, delivery risk, mitigation if",
  },
  { field: "obstacle", weight: 0.5, patterns: "dependency, mitigation, concern, =problem" },
  {
    field: "partner",
    weight: 1,
    patterns:
      "reporting organisation|partner|agency|body|officer, completed by organisation, update provided? by|from, update from, return from, name of organisation|agency|partner, organisation|agency|partner name|completing|reporting, your organisation|agency, stakeholder, submitted by, organisation, respondent, reported by, responding agency|partner|organisation, provided by",
  },
  {
    field: "partner",
    weight: 0.6,
    patterns: "=agency, =partner, completed by, partner name, agency name, =body",
  },
  {
    field: "responsible",
    weight: 0.7,
    patterns:
      "officer lead, operational lead|manager|owner|officer, day day lead, responsible officer|person|individual|manager|owner, person|individual|officer responsible, lead officer|individual|name|manager|person|contact, named|individual|contact|operational|delivery|project|day lead|officer|person|contact, officer|lead|owner name, action owner|lead|manager, owner, responsible, delegated, assigned, manager, delivery lead, implementation lead, =officer",
  },
  { field: "responsible", weight: 0.5, patterns: "=who, contact, accountable, =name, lead" },
  {
    field: "other",
    weight: 1,
    patterns:
      "lead councillor|cllr, cost, budget, resource, resource implication|required|needed, funding, funding source|stream, finance, financial implication|resource|impact, estimated|indicative|total|capital|revenue|approximate cost|budget, link to|with plan|strategy|other?, link, source, origin, " +
      "date raised|added|identified|opened|open|logged|created|issued|received|reported|entered|recorded|agreed, date of meeting|audit|report|inspection|review|update|issue|entry, meeting|audit|report date, =raised, =logged, =opened, =added, =identified, =requested, last updated|reviewed|update|review, date last? updated|reviewed|update, updated on, update date, next|last|date review date?, review date|by|frequency|period, date of next review, date for review, version, raised|added|logged|identified|created|issued|requested|updated by, reported|reporting to, created|creation date, approved by, approval, governance, governance|reporting|oversight|monitoring board|group|route|forum|arrangement|committee, " +
      "ward, location, carbon, co2, emission, carbon saving|impact|reduction, co benefit, equality impact|strand|characteristic|consideration, protected characteristic, impact score, likelihood, probability, dependency, duration, effort, trend, direction of? travel, baseline, previous rag|status|update|rating|position, initial|original|last rag|status|rating|update, " +
      "additional|further|other|supporting information|comment|note, strategic|policy|plan link|alignment|fit, cross reference, linked? plan|strategy|document|action, value money, saving, =where, team responsible for monitoring, day overdue|remaining|open, overdue, weight, sign off, signed off by, verified by, checked by, number of, scope, scope of recommendation, level of recommendation, frequency, investment, spend, quarter due",
  },
  {
    field: "other",
    weight: 0.75,
    patterns:
      "=type, lead? member, cabinet member, portfolio holder, councillor, decision, =board, committee, =scale, site, predecessor, prerequisite, assumption, classification, contact detail|email|number|telephone, email, telephone, website, url, hyperlink, =size, attachment, file, kpi reference, history, archive, capacity, complexity, feasibility, =scope, confidence, target audience|group, audience, beneficiary, age group",
  },
  { field: "other", weight: 0.42, patterns: "comment, note, remark, =date, =information" },
];
