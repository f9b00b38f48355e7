package org.stegvis.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stegvis.platform.language.ReaderLanguage;
import org.stegvis.platform.language.Texts;
import org.stegvis.platform.language.Words;
import org.stegvis.platform.security.Identities;
import org.stegvis.platform.security.Identity;
import org.stegvis.platform.security.Role;

/** What all pages of ours share ({@code templates/frame.html}): the reader's words, and the ways to the other parts. */
@Component
public class PageFrame {

    private final Identities identities;
    private final ReaderLanguage reader;
    private final Texts texts;

    PageFrame(Identities identities, ReaderLanguage reader, Texts texts) {
        this.identities = identities;
        this.reader = reader;
        this.texts = texts;
    }

    /** Who reads a page, and where else she may go. */
    public record Reader(String user, boolean usesTasklist, boolean usesCockpit, boolean readsProgrammes) {

        private static final Set<Role> OF_PROGRAMMES =
                EnumSet.of(Role.PROGRAMME_COORDINATOR, Role.PROGRAMME_OWNER, Role.MANAGER);

        static Reader of(Identity person) {
            return new Reader(
                    person.user(),
                    person.is(Role.Kind.OFFICER),
                    person.is(Role.Kind.READER),
                    person.roles().stream().anyMatch(OF_PROGRAMMES::contains));
        }
    }

    /** Puts what the frame of a page needs into its model: {@code words}, and {@code reader} unless nobody is signed in. */
    public Words into(Model page, HttpServletRequest request) {
        Words words = new Words(texts, reader.now());
        page.addAttribute("words", words);
        page.addAttribute("reader", readerOf(request).orElse(null));
        return words;
    }

    private Optional<Reader> readerOf(HttpServletRequest request) {
        return identities.of(request).map(Reader::of);
    }
}
