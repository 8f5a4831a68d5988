package quorate.governance.printed;

import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.function.Function;
import quorate.governance.names.Names;

/**
 * Something to print: what a file of it is called, the data, the day of which people's names are,
 * and the page with their names on it.
 */
public record Printed(
    String file, Object data, LocalDate on, Function<Names, TemplateInstance> page) {}
