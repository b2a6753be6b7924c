namespace EscalationTrust;

/// <summary>Names of codes and flags as they stand in the JSON of a state, and back.</summary>
internal static class ConversationStateNames
{
    /// <summary>Names of the bits of <see cref="StateFlags"/>, lowest first. The last, the busy mark, is never stored.</summary>
    public static readonly string[] Flags =
    [
        "handoff-opened",
        "contained",
        "confidence-reported",
        "disclosure-given",
        "waiting-notice-given",
        "contain-notice-given",
        "last-reply-is-question",
    ];

    public static string Custody(byte code) => CustodyNames.Of((Custody)code);

    public static string Stage(byte code) => ((LadderStage)code).Name();

    public static string Reason(byte code) => ((EscalationReason)code).Name();

    /// <summary>The name of a bit of <see cref="ConversationState.EpisodeEventBits"/>; null for one without a meaning.</summary>
    public static string? Event(int bit) =>
        1 << bit == EpisodeEvents.HumanSpokeLast ? "human-spoke-last"
        : 1 << bit == EpisodeEvents.PersonRequested ? "person-requested"
        : CustodyTable.IsDefined((CustodyEvent)bit) ? CustodyNames.Of((CustodyEvent)bit)
        : null;

    /// <summary>The bit that has a name; 0 when none has.</summary>
    public static ushort EventBit(string? name)
    {
        for (int bit = 0; bit < 16; bit++)
        {
            if (name is not null && Event(bit) == name)
            {
                return (ushort)(1 << bit);
            }
        }

        return 0;
    }

    /// <summary>Every name of a kind of code.</summary>
    public static IEnumerable<string> All(Func<byte, string> nameOf)
    {
        for (byte code = 0; nameOf(code) != "undefined"; code++)
        {
            yield return nameOf(code);
        }
    }

    /// <summary>The code that has a name; false when none has.</summary>
    public static bool TryFind(Func<byte, string> nameOf, string? name, out byte code)
    {
        code = 0;
        foreach (string known in All(nameOf))
        {
            if (known == name)
            {
                return true;
            }

            code++;
        }

        code = 0;
        return false;
    }
}
