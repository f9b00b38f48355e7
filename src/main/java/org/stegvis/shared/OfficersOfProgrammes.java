package org.stegvis.shared;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letter;
import org.stegvis.letter.Letters;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.StegvisSettings;

/** Whom a role in a programme means, and letters to them. */
@Component
public class OfficersOfProgrammes {

    private final Programmes programmes;
    private final Officers officers;
    private final Letters letters;
    private final StegvisSettings settings;

    OfficersOfProgrammes(Programmes programmes, Officers officers, Letters letters, StegvisSettings settings) {
        this.programmes = programmes;
        this.officers = officers;
        this.letters = letters;
        this.settings = settings;
    }

    /** The holder of this role in the programme, or all of its group if nobody holds it. */
    public List<Officer> readers(String programme, String role) {
        return programmes
                .holder(programme, role)
                .flatMap(officers::find)
                .map(List::of)
                .orElseGet(() -> officers.inRole(role));
    }

    /**
     * Writes a letter, once for this step.
     *
     * @param kind the code of the letter; its words stand under {@code letter.<kind>}
     * @param path where its button leads, such as {@code /programmes/P2027-0001}
     * @param facts what the words mention after number and title of the programme
     */
    public void write(
            Programme programme, List<Officer> readers, String kind, String step, String path, List<Object> facts) {
        for (Officer reader : readers) {
            letters.write(new Letter(
                    programme.number(),
                    kind,
                    step,
                    reader.userId(),
                    reader.email(),
                    reader.language(),
                    programme.title(),
                    settings.publicUrl() + path,
                    facts,
                    Optional.empty()));
        }
    }
}
