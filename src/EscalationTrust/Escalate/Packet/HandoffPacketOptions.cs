namespace EscalationTrust;

/// <summary>How large a packet may grow.</summary>
public sealed class HandoffPacketOptions
{
    /// <summary>The budget of the JSON form in bytes, 8,192 to 1,048,576. What is cut first, and what never, stands in <c>docs/handoff-packet.md</c>. The default value is 16384.</summary>
    public int MaximumBytes { get; set; } = 16_384;

    /// <summary>How many of the last messages travel by value, 0 to 200; the whole transcript travels by reference. The default value is 12.</summary>
    public int TranscriptMessages { get; set; } = 12;
}
