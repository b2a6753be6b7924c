namespace EscalationTrust;

/// <summary>How complete a packet is: 1 minus the weights of its gaps.</summary>
/// <remarks>What is asked and what it weighs stands in <c>docs/handoff-packet.md</c>. Immutable and thread-safe.</remarks>
public readonly record struct PacketCompleteness
{
    /// <summary>The score in [0, 1]; 1 when nothing is missing. 0 in a packet that was not built.</summary>
    public double Score { get; init; }

    /// <summary>What is missing, the required first. Empty by default.</summary>
    public IReadOnlyList<PacketGap> Gaps { get => field ?? []; init; }

    /// <summary>True when nothing required is missing.</summary>
    public bool HasRequired
    {
        get
        {
            for (int i = 0; i < Gaps.Count; i++)
            {
                if (Gaps[i].Required)
                {
                    return false;
                }
            }

            return Score > 0;
        }
    }
}
