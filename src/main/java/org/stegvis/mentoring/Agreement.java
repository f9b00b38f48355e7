package org.stegvis.mentoring;

import java.util.List;

/**
 * What a group has agreed on at the kick-off. Its goals are its own and are not kept.
 *
 * @param rhythm monthly, biweekly or other
 * @param mode onSite, remote or hybrid
 * @param caller mentor or adepts: who calls the meetings
 * @param confidential whether they promised each other that what is said stays among them
 */
public record Agreement(String rhythm, String mode, String caller, boolean confidential) {

    public static final List<String> RHYTHMS = List.of("monthly", "biweekly", "other");
    public static final List<String> MODES = List.of("onSite", "remote", "hybrid");
    public static final List<String> CALLERS = List.of("adepts", "mentor");
}
