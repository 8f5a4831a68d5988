package quorate.counting.formats;

import java.math.BigDecimal;

/** How many papers were set aside as they were read, what they weigh, and why. */
public record Spoilt(String reason, long papers, BigDecimal weight) {}
