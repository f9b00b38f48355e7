package org.stegvis.purchasing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.party.Officers;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** Who holds which role in a case, for the facts of a form: {@code caseRoles.holders}. */
@Component
class CaseRoleFacts implements FactSource {

    private final CaseRoles roles;
    private final Officers officers;
    private final Texts texts;

    CaseRoleFacts(CaseRoles roles, Officers officers, Texts texts) {
        this.roles = roles;
        this.officers = officers;
        this.texts = texts;
    }

    @Override
    public String prefix() {
        return "caseRoles";
    }

    @Override
    public List<Fact> facts(String caseNumber, String reference, Language language) {
        Map<CaseRole, String> holders = roles.of(caseNumber);
        return CaseRole.inOrder().stream()
                .map(role -> new Fact(
                        texts.get(language, "caseRole." + role.group()),
                        Optional.ofNullable(holders.get(role))
                                .map(officers::nameOf)
                                .orElseGet(() -> texts.get(language, "cases.shared"))))
                .toList();
    }
}
