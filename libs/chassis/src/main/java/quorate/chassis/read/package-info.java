/** Reading what was projected: Panache entities over views, for one convener at a time. */
@FilterDef(
    name = Reads.CONVENER,
    parameters = @ParamDef(name = Reads.CONVENER, type = String.class),
    defaultCondition = "convener = :convener",
    applyToLoadByKey = true)
@NullMarked
package quorate.chassis.read;

import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.NullMarked;
