package org.stegvis.platform.engine;

/**
 * A step of a process has failed as often as it may and now waits for an administrator.
 *
 * @param caseNumber the case it belongs to; empty if it belongs to none
 * @param processInstance where Cockpit shows it
 * @param step the process and the element that failed, as an administrator knows them
 */
public record IncidentOpened(String caseNumber, String processInstance, String step) {}
