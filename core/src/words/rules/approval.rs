//! Approval, and what stands for it in the employer-led policy.

use super::RuleWords;

pub(super) const FORCE_MANAGER_ONLY: RuleWords = RuleWords {
    refusal: [
        "Bare lederen kan godkjenne planen uten den andre parten.",
        "Berre leiaren kan godkjenne planen utan den andre parten.",
        "Only the manager can approve the plan without the other party.",
    ],
    remedy: [
        "Godkjenn planen på vanlig måte, så går den videre til lederen.",
        "Godkjenn planen på vanleg måte, så går han vidare til leiaren.",
        "Approve the plan in the usual way, and it will go on to the manager.",
    ],
};

pub(super) const OWN_MANAGER: RuleWords = RuleWords {
    refusal: [
        "Den som er sin egen leder, godkjenner planen i ett steg. Alle andre godkjenner på vanlig måte.",
        "Den som er sin eigen leiar, godkjenner planen i eitt steg. Alle andre godkjenner på vanleg måte.",
        "Someone who is their own manager approves the plan in one step. Everyone else approves in the usual way.",
    ],
    remedy: [
        "Bruk den andre måten å godkjenne planen på.",
        "Bruk den andre måten å godkjenne planen på.",
        "Use the other way of approving the plan.",
    ],
};

pub(super) const ALREADY: RuleWords = RuleWords {
    refusal: [
        "Planen er allerede godkjent.",
        "Planen er alt godkjend.",
        "The plan is already approved.",
    ],
    remedy: [
        "Vil du endre noe, velg «Gjør endringer». Den nye utgaven må godkjennes på nytt.",
        "Vil du endre noko, vel «Gjer endringar». Den nye utgåva må godkjennast på nytt.",
        "If you want to change something, choose “Make changes”. The new version must be approved again.",
    ],
};

pub(super) const TWICE: RuleWords = RuleWords {
    refusal: [
        "Planen er allerede godkjent fra din side.",
        "Planen er alt godkjend frå di side.",
        "The plan has already been approved on your side.",
    ],
    remedy: [
        "Vent på svar fra den andre parten, eller trekk godkjenningen tilbake hvis noe skal endres.",
        "Vent på svar frå den andre parten, eller trekk godkjenninga tilbake dersom noko skal endrast.",
        "Wait for the other party to answer, or withdraw the approval if something needs to change.",
    ],
};

pub(super) const NOTHING_PENDING: RuleWords = RuleWords {
    refusal: [
        "Det er ingen godkjenning å svare på eller trekke tilbake.",
        "Det er inga godkjenning å svare på eller trekkje tilbake.",
        "There is no approval to answer or withdraw.",
    ],
    remedy: [
        "Send planen til godkjenning når dere er enige om innholdet. Den første som godkjenner, oppgir når planen gjelder fra og til, og når den skal evalueres.",
        "Send planen til godkjenning når de er einige om innhaldet. Den første som godkjenner, oppgir når planen gjeld frå og til, og når han skal evaluerast.",
        "Send the plan for approval when you agree on its content. The first to approve states from when and until when the plan is valid, and when it is to be evaluated.",
    ],
};

pub(super) const EMPTY_PLAN: RuleWords = RuleWords {
    refusal: [
        "Planen er tom og kan ikke sendes til godkjenning.",
        "Planen er tom og kan ikkje sendast til godkjenning.",
        "The plan is empty and cannot be sent for approval.",
    ],
    remedy: [
        "Legg til minst én arbeidsoppgave eller ett tiltak.",
        "Legg til minst éi arbeidsoppgåve eller eitt tiltak.",
        "Add at least one task or one measure.",
    ],
};

pub(super) const VALIDITY: RuleWords = RuleWords {
    refusal: [
        "Datoene for planen stemmer ikke med hverandre.",
        "Datoane for planen stemmer ikkje med kvarandre.",
        "The dates of the plan do not fit together.",
    ],
    remedy: [
        "Planen kan ikke slutte før den starter, og evalueringen må ligge i perioden planen gjelder.",
        "Planen kan ikkje slutte før han startar, og evalueringa må liggje i perioden planen gjeld.",
        "The plan cannot end before it starts, and the evaluation must lie within the period of the plan.",
    ],
};

pub(super) const AGREE: RuleWords = RuleWords {
    refusal: [
        "Du har ikke krysset av for at du er enig i planen.",
        "Du har ikkje kryssa av for at du er einig i planen.",
        "You have not ticked that you agree to the plan.",
    ],
    remedy: [
        "Les planen og kryss av hvis du er enig. Er du ikke enig, ta det opp med den andre parten.",
        "Les planen og kryss av dersom du er einig. Er du ikkje einig, ta det opp med den andre parten.",
        "Read the plan and tick the box if you agree. If you do not agree, take it up with the other party.",
    ],
};

pub(super) const FORCE_ACKNOWLEDGE: RuleWords = RuleWords {
    refusal: [
        "Planen kan ikke godkjennes uten den ansatte før du har bekreftet at det vil stå i planen, og skrevet hvorfor.",
        "Planen kan ikkje godkjennast utan den tilsette før du har stadfesta at det vil stå i planen, og skrive kvifor.",
        "The plan cannot be approved without the employee until you have confirmed that the plan will say so, and written why.",
    ],
    remedy: [
        "Bekreft det og skriv en kort begrunnelse, uten opplysninger om helse.",
        "Stadfest det og skriv ei kort grunngiving, utan opplysningar om helse.",
        "Confirm it and write a short reason, without any health information.",
    ],
};

pub(super) const CONTRIBUTION: RuleWords = RuleWords {
    refusal: [
        "Det er ikke svart på om den ansatte har vært med på å lage planen, eller begrunnelsen mangler.",
        "Det er ikkje svara på om den tilsette har vore med på å lage planen, eller grunngivinga manglar.",
        "It has not been answered whether the employee took part in making the plan, or the reason is missing.",
    ],
    remedy: [
        "Svar ja eller nei. Svarer du nei, skriv hvorfor.",
        "Svar ja eller nei. Svarar du nei, skriv kvifor.",
        "Answer yes or no. If you answer no, write why.",
    ],
};
