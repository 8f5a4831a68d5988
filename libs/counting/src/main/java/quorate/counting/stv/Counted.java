package quorate.counting.stv;

import java.util.List;
import quorate.counting.number.Exact;

/** What a rule set makes of a profile. */
record Counted(Exact blank, List<StvStage> stages) {}
