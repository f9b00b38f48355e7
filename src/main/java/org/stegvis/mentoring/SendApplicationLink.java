package org.stegvis.mentoring;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a new link to an applicant whose link has run out, to the address that she had, a few times an hour at most. */
@Component
public class SendApplicationLink {

    private final ApplicationLetters letters;
    private final PublicPosts posts;

    SendApplicationLink(ApplicationLetters letters, PublicPosts posts) {
        this.letters = letters;
        this.posts = posts;
    }

    /** Writes the letter, unless she has withdrawn. */
    @Transactional
    public void to(Application application) {
        if (!application.withdrawn() && posts.mayWriteTo(application.email())) {
            letters.newLink(application);
        }
    }
}
