package quorate.auditor.ballot;

import java.util.function.Consumer;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.LogIndex;
import quorate.auditor.register.Register;

/** What a ballot is judged by: the register, how far membership's log goes, where findings go. */
public record Ground(Register register, LogIndex membership, Consumer<Finding> findings) {}
