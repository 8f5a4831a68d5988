/**
 * What was known when. Rows carry two times: {@code since}/{@code until}, the days of which they
 * speak, and {@code known_from}/{@code known_until}, the instants between which they were believed.
 * No row is ever deleted: what is no longer believed gets its {@code known_until}.
 */
@FilterDef(
    name = AsOf.FILTER,
    parameters = {
      @ParamDef(name = "on", type = LocalDate.class),
      @ParamDef(name = "known", type = Instant.class)
    },
    defaultCondition =
        "since <= :on and until > :on and known_from <= :known and known_until > :known",
    applyToLoadByKey = true)
@NullMarked
package quorate.membership.known;

import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.NullMarked;
