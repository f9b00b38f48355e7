package org.stegvis.obligation.web;

/** There is no such page for whoever asks; what else there may be is not said. */
class SupplierPageUnknown extends RuntimeException {}
