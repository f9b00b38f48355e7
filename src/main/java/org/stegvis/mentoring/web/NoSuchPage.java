package org.stegvis.mentoring.web;

/** There is no such page for whoever asks; what else there may be is not said. */
class NoSuchPage extends RuntimeException {}
