package org.stegvis.shared;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stegvis.platform.decision.DecisionTables;

/** Which costs a programme pays: its own policy, and what the table {@code reimbursable} makes of it. */
@Component
class PolicyOfProgrammes {

    private static final String TABLE = "reimbursable";
    private static final CostPolicy UNDECIDED = new CostPolicy("A", false, false);

    private final ObjectProvider<CostPolicies> policies;
    private final DecisionTables tables;

    PolicyOfProgrammes(ObjectProvider<CostPolicies> policies, DecisionTables tables) {
        this.policies = policies;
        this.tables = tables;
    }

    /**
     * What the table says.
     *
     * @param reason the last part of the key of a sentence, {@code reason.reimbursable.<reason>}
     */
    record Answer(boolean pays, String reason) {}

    /** The policy of a programme; reading A, not confirmed, where its kind has none. */
    CostPolicy of(Programme programme) {
        return policies.stream()
                .filter(kind -> kind.kind().equals(programme.kind()))
                .findFirst()
                .map(kind -> kind.policyOf(programme.number()))
                .orElse(UNDECIDED);
    }

    /** Whether the costs of this claim's event are paid in the claimant's role. */
    Answer on(ClaimMatter matter) {
        Map<String, Object> said = tables.ask(
                TABLE,
                Map.of(
                        "costReading", of(matter.programme()).reading(),
                        "participantRole", matter.claimant().role().code(),
                        "eventKind", matter.event().kind().code(),
                        "attendedMode", attendedMode(matter.attended())));
        return new Answer(said.get("costs").equals("pay"), (String) said.get("reason"));
    }

    private static String attendedMode(Attended attended) {
        boolean remote = attended.event().mode().equals(ProgrammeEvent.REMOTE)
                || attended.event().hasRemotePart() && attended.answer() == EventAnswer.REMOTE;
        return remote ? ProgrammeEvent.REMOTE : ProgrammeEvent.ON_SITE;
    }
}
