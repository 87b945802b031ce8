import type { WrittenPatterns } from "./heading-pattern.ts";

const BODY =
  "officer|person|people|agency|partner|organisation|body|service|team|manager|director|department|" +
  "directorate|name|individual|practitioner|party|group|authority|professional|staff|post|role|" +
  "unit|division|trust|board";

/** Headings of what a plan sets down: what, why, who, when, and how success is known. */
export const PLAN_HEADINGS: readonly WrittenPatterns[] = [
  {
    field: "reference",
    weight: 1,
    patterns:
      "reference number?, =number, =id, identifier, =s number, =sn, =s n, =sr number, serial number, unique id|identifier|code, " +
      "action|task|item|plan|recommendation|rec|audit|issue|finding|objective|risk|control|project|measure|activity|strategy|milestone|vulnerability|weakness|goal|commitment|clause|line|row|kloe|duty|standard|priority|step|poam reference|number|id|code, " +
      "paragraph|para|page number|reference, reference code|id, =wbs, wbs code|number",
  },
  {
    field: "reference",
    weight: 0.75,
    patterns: "=index, =code, =item, =urn, =key, =clause, =line",
  },
  { field: "reference", weight: 0.8, patterns: "=rec" },
  { field: "reference", weight: 0.4, patterns: "=recommendation, =action" },
  {
    field: "section",
    weight: 1,
    patterns:
      "theme, priority|key|strategic|delivery|plan theme, theme name|title, workstream, work stream|strand|area|package, pillar, strand, " +
      "priority|focus|outcome|policy|thematic|improvement|impact|key|work|subject|result area, area focus, " +
      "strategic|corporate|overarching|council|partnership|headline|high plan? priority|objective|aim|goal|outcome|ambition|theme|driver, " +
      "key line enquiry, kloe, section name|title?, priority name|title|heading",
  },
  {
    field: "section",
    weight: 0.9,
    patterns:
      "domain, category, task|action|activity category, chapter, thematic, programme area, principle, audit title|name|area|review?, report title|name, " +
      "review|inspection title|name, primary driver, sub theme, element, dimension, key objective|outcome|goal|priority|aim, objective area|title, grouping, criterion heading",
  },
  {
    field: "section",
    weight: 0.7,
    patterns:
      "=area, area of, delivery|service|subject|programme|business|theme|commitment|improvement area, programme, topic, ambition, =mission, subject, =strategy, phase, stage, heading, function, commitment area, standard, service area, =work, =sector, standard title",
  },
  { field: "section", weight: 0.35, patterns: "=target, =challenge, =risk, =action" },
  {
    field: "section",
    weight: 0.55,
    patterns:
      "objective, aim, goal, =priority, =outcome, =requirement, =group, =project, audit, driver, =metric, =promise, =commitment, =need, =duty, =pledge, =indicator, =control, =standard, =recommendation, =finding, =issue, =quality statement",
  },
  {
    field: "action",
    weight: 1,
    patterns:
      "action, action required|needed|agreed|planned|proposed, action taken|undertaken|delivered|completed? will, action description|title|detail|wording|point|item|name|statement|summary|plan, " +
      "agreed|planned|proposed|required|key|management|improvement|specific|smart|mitigating|corrective|remedial|preventive|further|supporting|headline|delivery|detailed|individual|new|main|strategic action|activity|task|intervention, " +
      "what will|do|are we need|going? to? do|doing|deliver, what we will do, what do we need to do, how will we do|achieve|deliver|get, " +
      "what need|should|must to? happen|change|done|do|deliver, what we need to? do|deliver|achieve|change, what will be done, what will you do, =we will, what we will, activity, task, action be taken, action to take, step take|taken, take step, " +
      "agreed management response, initiative activity, work required|planned, description of action",
  },
  {
    field: "action",
    weight: 0.85,
    patterns:
      "initiative, intervention, deliverable, task|activity description|name|detail, commitment, remediation|mitigation|treatment|recovery plan|action|step, " +
      "management response action?, work be done, measure be taken, planned work, how we will, change idea, implementation action, action activity, initiative activity, what, what be done",
  },
  {
    field: "action",
    weight: 0.6,
    patterns:
      "description, improvement, management response, response, proposal, solution, mitigation, remediation, project name|title|description?, requirement, =how, =to do, =plan, recommended step, proposed response, next step?",
  },
  {
    field: "action",
    weight: 0.45,
    patterns: "=detail, =title, =recommendation, =objective, =milestone, =measure, step, =goal",
  },
  {
    field: "recommendation",
    weight: 1,
    patterns:
      "recommendation, rec, recommendation|rec text|description|detail|wording|title, finding recommendation?, finding and recommendation, area development|improvement|concern|action, " +
      "issue identified|raised|found, gap, gap identified, what is the issue|problem|need|gap, finding description|detail?, audit finding, weakness, concern identified",
  },
  {
    field: "recommendation",
    weight: 0.8,
    patterns:
      "objective, problem, observation, learning, learning point, lesson, lesson learned|learnt|identified, concern, concern raised, identified need|issue, why important|priority|doing|need?, " +
      "reason for action, root cause, must do, control weakness, vulnerability, theme learning, what did we find|learn, what find|say|tell, issue description, cqc requirement|finding, =you said, =we want, what need improve|improving, barrier identified, what you said, what people told, suggestion, what do we want achieve, what we want achieve, what are we trying achieve, breach, non compliance",
  },
  {
    field: "recommendation",
    weight: 0.6,
    patterns:
      "rationale, issue, need, aim, goal, =risk, =why, =reason, =requirement, =standard, =outcome, background, context, risk identified, non conformity, shortfall, =driver, current state",
  },
  {
    field: "lead",
    weight: 1,
    patterns:
      `lead, lead|leading|responsible|accountable|owning|action|task|named|nominated|allocated|designated|assigned ${BODY}|lead|owner, ` +
      `owner, action|task|recommendation|plan|process|business owner|lead|manager, who, whom, by whom, who will do|lead|deliver|responsible|own|action it?, who is responsible|accountable|leading|lead, ` +
      `${BODY} responsible|accountable|leading|lead|assigned, responsible, accountable, sro, senior responsible officer|owner, assigned, assigned to, assignee, actionee, delegated, delegated to, allocated to, ` +
      "lead and partner, responsible for delivery|implementation|action|delivering|completion, led by, executive|strategic|overall|board|senior|workstream|theme lead|sponsor|owner, responsible|accountable lead|owner, delivery lead",
  },
  {
    field: "lead",
    weight: 0.85,
    patterns:
      "operational|project|programme|service|clinical|corporate|political lead|manager|owner, owner|lead name, ownership, delivered by, be actioned by, actioned by, =officer, =agency, officer name, staff responsible, sponsor, action by whom, point of contact, =manager, =director, implementer, implementing agency|partner|body",
  },
  {
    field: "lead",
    weight: 0.65,
    patterns:
      "=partner, =organisation, =person, =team, =department, =directorate, =service, =body, contact, =poc, =name, action by, resourcing, human resource, =individual, lead member",
  },
  {
    field: "supporting",
    weight: 1,
    patterns:
      `key|other|supporting|support|contributing|relevant|external|wider|additional|joint|secondary|associated|co ${BODY}|stakeholder|contributor|lead|owner, ` +
      "delivery partner|agency|organisation|body|stakeholder, " +
      `${BODY}|stakeholder|other involved|engaged|consulted|contributing|supporting, support from|by, supported by, with support from, partner organisation|agency|body|service, contributor, consulted, in partnership with, working with, who else, with whom, collaborator, =supporting, =support partner, partner to? involve|engage, partner working, other involved, key|wider stakeholder`,
  },
  {
    field: "supporting",
    weight: 0.75,
    patterns: "partner, stakeholder, partnership, =support, =informed, =with, involvement",
  },
  {
    field: "measure",
    weight: 1,
    patterns:
      "success, success measure|criteria|factor|indicator|metric, measure success|impact|outcome|progress|performance?, criteria for success, how will we|you know|measure|evidence|monitor|judge|assess, how know|measured|monitored|measure, " +
      "what will|does|do success|good look like?, kpi, performance|key|outcome|progress|impact|success indicator|measure|metric, indicator, " +
      "intended|desired|expected|planned|anticipated|target|required|proposed|projected|key|overall outcome|impact|result|benefit|output|deliverable, outcome, output, outcome wanted|sought|measure, evidence required|needed, evidence of success, evidence be provided, " +
      "what difference will, what will be different, will know, we know, what will be? impact|benefit|outcome|result|difference, measurable outcome|target|objective, completion criteria, definition of done, success looks like, measurement",
  },
  {
    field: "measure",
    weight: 0.75,
    patterns:
      "metric, target, benefit, what will it achieve, what do we want achieve, what are we trying achieve, monitoring method|arrangement|measure, how will it be monitored, output measure, key output, what we want to achieve",
  },
  {
    field: "measure",
    weight: 0.5,
    patterns: "deliverable, monitoring, impact, product, evidence, result, number of",
  },
  {
    field: "start",
    weight: 1,
    patterns:
      "start, start date|month|year|quarter, commencement, commence, start by, commencement|begin|launch date, planned|target|actual|expected|estimated|proposed|projected|forecast start|commencement|begin date?, date start|started|commenced, =from, from date, begin, when will it start|begin, date commence",
  },
  {
    field: "due",
    weight: 1,
    patterns:
      "due, due date|by|month|when, deadline, deadline date, when, by when, target completion|end|finish|delivery|implementation|due|deadline? date|deadline|timescale|month|timeframe|year|quarter, date which action|it|task, target completion, date for completion|implementation|delivery|action?, " +
      "completion date|target|timescale|due|deadline, be completed|done|delivered|actioned by?, timescale, timescale for? completion|delivery|implementation?, timescale completion, timeframe, timeline, time frame|scale|line, end, end date, " +
      "planned|scheduled|agreed|proposed end|finish|completion|delivery|due|implementation date?, planned|scheduled|agreed|proposed date|deadline|timescale, finish, finish date, delivery date|timescale|deadline, implementation date|timescale|deadline, complete by, completed by date, date due|required, required by, when will it|this|be done|complete|completed|happen, timing, date of? target, date be? completed by",
  },
  {
    field: "due",
    weight: 0.85,
    patterns:
      "date of completion, completion, delivery year|quarter|period, =term, =target, =by, period, milestone date, =to, =by, date for review completion, schedule, action by date, =completed by",
  },
  {
    field: "due",
    weight: 0.6,
    patterns: "=date, =year, =month, completed by, =quarter, =duration",
  },
  {
    field: "original-due",
    weight: 1.05,
    patterns:
      "original|originally|baseline|first|initial|initially agreed|planned|target|due? completion|end|implementation|due|target|delivery? date|deadline|timescale|completion|finish|end|target, date first|originally agreed|set, original due",
  },
  {
    field: "original-due",
    weight: 0.7,
    patterns:
      "=original, previous|old|current due|target|completion|agreed date|deadline, original agreed",
  },
  {
    field: "forecast",
    weight: 1.05,
    patterns:
      "revised|forecast|anticipated|expected|estimated|projected|new|updated|amended|extended|extension|rescheduled|latest|reprofiled target|due|completion|end|finish|delivery|implementation|agreed? date|deadline|completion|timescale|finish|delivery|end|target|due, forecast, expected completion|delivery, eta, extended|extension to|date, date revised|extended",
  },
  {
    field: "forecast",
    weight: 0.8,
    patterns:
      "revised, =expected, anticipated, =new date, =extension, current|latest target|due|expected date|completion|deadline, likely completion",
  },
  {
    field: "milestones",
    weight: 1,
    patterns:
      "milestone, milestone date, key|interim|main|delivery|project milestone|step|stage, key deliverable, sub action|task|activity, interim step, step on, implementation|delivery|process step, action milestone",
  },
  {
    field: "milestones",
    weight: 0.75,
    patterns: "step, next step, detailed step|task, stage, task, key activity, =how",
  },
  {
    field: "priority",
    weight: 1,
    patterns:
      "priority rating|level|score|ranking|order|status|category|rag|colour|grade|band, risk rating|level|score|grade|ranking|rag|category|priority|assessment, rag priority|risk, priority h m l, priority high|low|medium, h m l, high medium low, severity, urgency, importance, criticality, rating h m l, risk h m l, =priority",
  },
  {
    field: "priority",
    weight: 0.75,
    patterns:
      "priority, ranking, =grade, moscow, =rank, =critical, priority of action|recommendation",
  },
  {
    field: "priority",
    weight: 0.45,
    patterns: "rating, =risk, =level, =impact, =score, classification",
  },
];
