package quorate.governance.printed;

import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import quorate.governance.names.Names;

/**
 * Something to print: what a file of it is called, the data, the day on which people are called
 * what the page says, as known at an instant, who may stand there by name, and the page with names.
 */
public record Printed(
    String file,
    Object data,
    LocalDate on,
    Instant known,
    Predicate<UUID> people,
    Function<Names, TemplateInstance> page) {}
