package org.resolutionindicators.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * House style for a value of a few mandatory parts that read well in order: made by a factory method {@code of}, written by
 * hand in the type.
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
    // Generated methods speak of the written type, not of the generated one.
    overshadowImplementation = true,
    // Every part is a parameter of the generated "of", in the order of declaration.
    allParameters = true,
    // Keeps annotations found by chance on the class path (@Generated and others) out of the generated code: a consumer
    // need not have them.
    allowedClasspathAnnotations = {Override.class},
    // One way to make it. Copies stay on: a type that declares an abstract "withEnd" gets it generated.
    defaults = @Value.Immutable(builder = false))
public @interface Tuple {}
