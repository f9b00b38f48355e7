package org.stegvis.mentoring.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.JournalLine;
import org.stegvis.mentoring.ContactAttempts;

/** Takes what a participant has sent, with all that follows, in one transaction. */
@Component
class TakeSheet {

    private final ContactAttempts contacts;

    TakeSheet(ContactAttempts contacts) {
        this.contacts = contacts;
    }

    /** Whoever sends something can be reached after all. */
    @Transactional
    public String take(GroupSheet sheet, GroupMember member, SheetAnswers answers) {
        contacts.answered(member.self().id(), JournalLine.SYSTEM);
        return sheet.take(member, answers);
    }
}
