package org.stegvis.platform.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/** A bean that models may name in expressions. No other bean can be reached from a model, a filter or a query. */
@Documented
@Component
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ExportedToEngine {

    /** The name under which models know the bean. */
    @org.springframework.core.annotation.AliasFor(annotation = Component.class, attribute = "value")
    String value();
}
