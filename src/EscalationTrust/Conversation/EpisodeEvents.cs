namespace EscalationTrust;

/// <summary>Which events of custody took effect in this episode: one bit each, and who spoke last.</summary>
internal static class EpisodeEvents
{
    /// <summary>Set when a person wrote after the customer.</summary>
    public const ushort HumanSpokeLast = 1 << 15;

    /// <summary>Set when the customer asked for a person; it goes with the need.</summary>
    public const ushort PersonRequested = 1 << 14;

    /// <summary>Every bit that has a meaning.</summary>
    public const ushort All = HumanSpokeLast | PersonRequested | ((1 << CustodyTable.Events) - 1);

    private const int Acknowledgement = (1 << (int)CustodyEvent.Acknowledged) | (1 << (int)CustodyEvent.Queued);

    public static bool Saw(in ConversationState state, CustodyEvent custodyEvent) => (state.EpisodeEventBits & (1 << (int)custodyEvent)) != 0;

    public static bool WasAcknowledged(in ConversationState state) => (state.EpisodeEventBits & Acknowledgement) != 0;

    /// <summary>Acknowledged and queued are one: the desk has it.</summary>
    public static bool Repeats(in ConversationState state, CustodyEvent custodyEvent) =>
        custodyEvent is CustodyEvent.Acknowledged or CustodyEvent.Queued ? WasAcknowledged(in state) : Saw(in state, custodyEvent);

    public static void Note(ref ConversationState state, CustodyEvent custodyEvent) =>
        state.EpisodeEventBits |= (ushort)(1 << (int)custodyEvent);

    public static void CustomerSpoke(ref ConversationState state) => state.EpisodeEventBits &= unchecked((ushort)~HumanSpokeLast);
}
