namespace EscalationTrust;

/// <summary>Bits of <see cref="ConversationState.Flags"/>.</summary>
internal static class StateFlags
{
    public const byte HandoffOpened = 1 << 0;
    public const byte Contained = 1 << 1;
    public const byte ConfidenceReported = 1 << 2;
    public const byte DisclosureGiven = 1 << 3;
    public const byte WaitingNoticeGiven = 1 << 4;
    public const byte OfferNoticeGiven = 1 << 5;
    public const byte DeskAsked = 1 << 6;
    public const byte Busy = 1 << 7;
}
