package quorate.governance.authority;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.mandate.Form;
import quorate.governance.mandate.Limit;
import quorate.governance.party.Party;

/**
 * One step of a chain: under that mandate the giver lets the holder decide what the subject covers;
 * {@code used} is what of a limit in all was used before, the basis is instrument and place.
 */
public record Step(
    UUID mandate,
    Form form,
    Party giver,
    Party holder,
    String subject,
    @Nullable Limit limit,
    @Nullable BigDecimal used,
    String basis) {}
