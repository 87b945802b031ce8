/** Invented words of plans in many fields: what is to be done, what was done, who, how it stands. */
export const ACTIONS: readonly string[] = [
  "Develop a shared training offer for frontline staff across the partnership",
  "Review the escalation policy and publish it to all practitioners",
  "Install solar panels on council depots and leisure centres",
  "Establish a multi-agency panel for exploitation and missing episodes",
  "Commission an independent evaluation of the pathway",
  "Work with schools to roll out the healthy relationships programme",
  "Map current provision and identify gaps in each locality",
  "Recruit two additional educational psychologists",
  "Introduce quarterly audits of case files",
  "Agree a single referral form with health and social care",
  "Deliver suicide awareness sessions to taxi drivers and barbers",
  "Update the procurement rules to include social value",
  "Create a dashboard of waiting times for the board",
  "Co-produce a local offer with parents and carers",
  "Replace street lights with LED lamps in the eastern wards",
  "Ensure that every new tenant receives a welcome visit",
  "Hold a recruitment fair for volunteers in the autumn",
  "Undertake a skills audit of the finance team",
  "Write to all landlords about the new licensing scheme",
  "Produce a guide to reasonable adjustments for managers",
  "Embed trauma-informed practice in supervision",
  "Extend the night-time economy taxi marshal scheme",
  "Strengthen oversight of overdue repairs through a weekly meeting",
  "Set up a data sharing agreement with the ambulance service",
  "Explore funding for a second family hub",
  "Pilot body-worn cameras with neighbourhood wardens",
  "Promote the carers' card in GP surgeries and libraries",
  "Increase the number of women on interview panels",
  "Refresh the risk assessment template and train users",
  "Publish the gender pay gap action plan on the intranet",
  "Build a register of assets owned by the parish councils",
  "Provide food vouchers through children's centres in the holidays",
  "Carry out dip sampling of safeguarding referrals each month",
  "Implement the new electronic prescribing system on all wards",
  "Launch a communications campaign on hate crime reporting",
  "Monitor take-up of the hardship fund by ward",
  "Consult residents on the low traffic neighbourhood",
  "Reduce single-use plastics in council catering",
  "Improve signage and lighting along the canal towpath",
  "Convene a task group on damp and mould",
];

/** The same in few words, as some plans have it. */
export const SHORT_ACTIONS: readonly string[] = [
  "Staff training programme",
  "Annual conference",
  "Community grants scheme",
  "Cycle hub at the station",
  "Winter shelter",
  "Peer mentoring",
  "New intranet pages",
  "Fire door inspections",
  "Volunteer induction pack",
  "Warm spaces network",
  "Policy refresh",
  "Budget workshop",
];

export const RECOMMENDATIONS: readonly string[] = [
  "The partnership should agree a common threshold document.",
  "Supervision records were not always completed within timescale.",
  "The Trust must ensure that medicines are stored securely.",
  "There is no formal process for checking supplier bank details.",
  "Staff should receive annual training on consent.",
  "The Council should publish progress against its carbon budget.",
  "Reconciliations had not been reviewed by a second officer.",
  "Pathways between services need to be simplified for families.",
  "Access rights of leavers should be removed within one day.",
  "The Board should seek assurance that learning has been embedded.",
  "Women are under-represented at senior lecturer level.",
  "Response times for category two calls must improve.",
];

export const OBJECTIVES: readonly string[] = [
  "Fewer children are excluded from school",
  "Residents feel safe in the town centre",
  "Our estate is carbon neutral",
  "Carers are recognised and supported",
  "Everyone has a warm and dry home",
  "Victims have the confidence to report",
  "Waiting times for assessment are reduced",
  "Staff feel valued and able to speak up",
  "A skilled and stable workforce",
  "Data is shared safely and lawfully",
  "More people are active every day",
  "Reoffending by young adults is reduced",
];

export const SECTIONS: readonly string[] = [
  "Prevention and early help",
  "Safe and resilient communities",
  "Workforce and leadership",
  "Transport and air quality",
  "Voice of the child",
];

export const LEADS: readonly string[] = [
  "Police",
  "Health Trust",
  "Children's Services",
  "Housing",
  "Public Health",
  "Fire and Rescue",
  "Probation Service",
  "Voluntary Action Exampleton",
];
export const POSTS: readonly string[] = [
  "Head of Housing",
  "Director of Public Health",
  "Service Manager, Early Help",
  "Chief Nurse",
  "Head of Internal Audit",
  "Estates Manager",
  "HR Business Partner",
];
export const PEOPLE: readonly string[] = [
  "A. Archer",
  "Bo Brown",
  "C. Clay",
  "Dee Dunn",
  "E. Ezra",
];
export const INITIALS: readonly string[] = ["HPB", "ICB", "WMX", "DWP", "CVS", "LCSB"];

export const MEASURES: readonly string[] = [
  "Number of staff trained",
  "90% of referrals screened within one working day",
  "Increase in self-referrals from men",
  "All wards audited by the end of the year",
  "Reduction in repeat incidents",
  "Positive feedback from service users",
  "Policy approved and published",
  "Fewer than five complaints a quarter",
  "Evidence of improved practice in audits",
  "Scheme in place and used by all partners",
];

export const UPDATES: readonly string[] = [
  "Training delivered to 40 staff in June; a second cohort is booked.",
  "The policy has been approved and is on the website.",
  "Meeting held with the provider. Contract being drafted.",
  "Recruitment was unsuccessful and will be repeated in the autumn.",
  "Completed. Audit results were reported to the board.",
  "Work has started with two schools and more have shown interest.",
  "Draft guide circulated for comment.",
  "No progress this quarter because of vacancies.",
  "Funding secured from the lottery.",
  "12 of 15 actions from the review have been completed.",
];

export const COMMENTS: readonly string[] = [
  "Discussed with the portfolio holder.",
  "See also the corporate plan.",
  "Cost to be confirmed.",
  "Depends on the grant.",
  "Awaiting national guidance.",
];

export const EVIDENCE: readonly string[] = [
  "Minutes of the board, training log",
  "Audit report and action tracker",
  "Screenshot of the web page",
  "Signed agreement on file",
  "Survey results",
];

export const OBSTACLES: readonly string[] = [
  "Capacity in the team until the post is filled",
  "Lack of a shared system",
  "Delay in the national framework",
  "Funding ends in March",
  "Partners slow to nominate representatives",
];

export const MILESTONES: readonly string[] = [
  "Draft by May; consultation in June; final in September",
  "Scoping paper to the board, then pilot",
  "Tender issued. Contract awarded",
  "Phase 1 in the north, phase 2 in the south",
];

export const RESOURCES: readonly string[] = [
  "£5,000",
  "Officer time",
  "Existing budget",
  "Grant funding of £20k",
  "None",
];
export const SOURCES: readonly string[] = [
  "Peer review",
  "Inspection",
  "Council motion",
  "Staff survey",
];
