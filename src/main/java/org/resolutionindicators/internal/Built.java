package org.resolutionindicators.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * House style for a value of many parts: made by a builder whose interface is written by hand, nested in the type.
 *
 * <p>The type itself carries a bare {@link Value.Immutable}; options belong here, because an option on a public type warns in
 * each consumer's build.
 */
@Target(ElementType.TYPE)
// CLASS, not SOURCE: an incremental compiler that reads the type from its class file must still see the style.
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    // The generated class is an implementation detail: nobody outside the package can name it.
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    // Nor is its builder: callers see the nested interface.
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    // Generated methods speak of the written type, not of the generated one.
    overshadowImplementation = true,
    // A part set twice is a mistake, not an update; and no builder starts from a half-copied value.
    strictBuilder = true,
    // Keeps annotations found by chance on the class path (@Generated and others) out of the generated code: a consumer
    // need not have them.
    allowedClasspathAnnotations = {Override.class},
    // No copies by default: a method "with..." is only there where the type offers it.
    defaults = @Value.Immutable(copy = false))
public @interface Built {}
