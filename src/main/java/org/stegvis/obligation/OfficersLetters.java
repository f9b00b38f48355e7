package org.stegvis.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letter;
import org.stegvis.letter.Letters;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.party.Organisation;
import org.stegvis.party.Organisations;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.engine.RoleHolders;

/** Writes letters about an obligation to the holder of the role that each is for, or to all of the group if nobody holds it. */
@Component
public class OfficersLetters {

    private final Letters letters;
    private final ObjectProvider<RoleHolders> roles;
    private final Officers officers;
    private final Organisations organisations;
    private final StegvisSettings settings;

    OfficersLetters(
            Letters letters,
            ObjectProvider<RoleHolders> roles,
            Officers officers,
            Organisations organisations,
            StegvisSettings settings) {
        this.letters = letters;
        this.roles = roles;
        this.officers = officers;
        this.organisations = organisations;
        this.settings = settings;
    }

    /**
     * Writes the letter once for this step.
     *
     * @param facts what the words mention beyond the case and the supplier, as the kind says
     * @return whether anything was written; false when the same was asked for before
     */
    public boolean write(Obligation obligation, OfficersLetterKind kind, String step, List<Object> facts) {
        LetterFact.check(kind.code(), kind.facts(), facts);
        List<Object> said = new ArrayList<>(List.of(supplierOf(obligation)));
        said.addAll(facts);
        boolean written = false;
        for (Officer reader : readers(obligation.caseNumber(), kind.to().group())) {
            written |= letters.write(new Letter(
                    obligation.caseNumber(),
                    kind.code(),
                    step,
                    reader.userId(),
                    reader.email(),
                    reader.language(),
                    obligation.title(),
                    settings.publicUrl() + "/obligations/" + obligation.caseNumber(),
                    said,
                    Optional.empty()));
        }
        return written;
    }

    private String supplierOf(Obligation obligation) {
        return organisations.find(obligation.supplier()).map(Organisation::name).orElseThrow();
    }

    private List<Officer> readers(String caseNumber, String role) {
        return roles.stream()
                .flatMap(area -> area.holder(caseNumber, role).stream())
                .findFirst()
                .flatMap(officers::find)
                .map(List::of)
                .orElseGet(() -> officers.inRole(role));
    }
}
