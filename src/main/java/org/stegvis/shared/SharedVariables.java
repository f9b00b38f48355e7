package org.stegvis.shared;

import static org.stegvis.platform.engine.ProcessVariable.code;
import static org.stegvis.platform.engine.ProcessVariable.id;
import static org.stegvis.platform.engine.ProcessVariable.title;

import org.stegvis.platform.engine.ProcessVariable;

/** The variables that the processes of programmes share. */
public final class SharedVariables {

    /** The number of the programme; the business key of all its processes. */
    public static final ProcessVariable<String> CASE_NUMBER = code("caseNumber");

    public static final ProcessVariable<String> TITLE = title("title");
    public static final ProcessVariable<String> COUNTRY = code("country");
    /** Whom a process is about. */
    public static final ProcessVariable<String> PARTICIPATION = id("participation");
    /** What somebody is asked to accept. */
    public static final ProcessVariable<String> OFFER = id("offer");
    /** The event that a process is about. */
    public static final ProcessVariable<String> EVENT = id("event");
    /** The travel claim that a process is about. */
    public static final ProcessVariable<String> CLAIM = id("claim");
    /** The survey that a process is about. */
    public static final ProcessVariable<String> SURVEY = id("survey");

    private SharedVariables() {}
}
