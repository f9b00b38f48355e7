package org.stegvis.platform.form;

/** A form that was filled in and agrees with its own definition; the rules of the domain are still to be asked. */
public record Submission(FormSubject subject, Answers answers) {

    public String caseNumber() {
        return subject.caseNumber();
    }
}
