package org.stegvis.platform.security;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The engine's own check of tenants, asked before {@link TaskRights}. */
@Component
@Order(0)
class TenantRights extends TenantCommandChecker {}
