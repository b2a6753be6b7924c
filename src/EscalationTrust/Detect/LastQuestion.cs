namespace EscalationTrust;

/// <summary>Tells what the last question of a bot's reply is about: a "yes" or "no" answers that one.</summary>
internal static class LastQuestion
{
    private const string Ends = ".!?。！？";

    /// <summary>True when the last question of a reply is the one in which a cue ends.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="cueEnd">Where the cue ends; 0 without one.</param>
    public static bool Holds(string? reply, int cueEnd)
    {
        if (cueEnd == 0)
        {
            return false;
        }

        ReadOnlySpan<char> rest = reply.AsSpan(cueEnd);
        int end = rest.IndexOfAny(Ends);
        if (end < 0)
        {
            return false;
        }

        // A row of marks ends one sentence: "??", "?!".
        ReadOnlySpan<char> behind = rest[end..].TrimStart(Ends);
        int marks = rest.Length - end - behind.Length;
        return rest.Slice(end, marks).ContainsAny('?', '？') && !Asks(behind);
    }

    /// <summary>True when the last question of a reply asks whether to do what the sentence before it says: "I can do X. Would you like that?"</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="cueEnd">Where the cue ends that says it; 0 without one.</param>
    /// <param name="askEnd">Where the cue ends that asks; 0 without one.</param>
    public static bool AsksAbout(string? reply, int cueEnd, int askEnd) =>
        cueEnd != 0 && askEnd > cueEnd && Holds(reply, askEnd) && EndsIn(reply.AsSpan(cueEnd, askEnd - cueEnd)) == 1;

    /// <summary>How many sentences end in a text; a row of marks ends one.</summary>
    public static int EndsIn(ReadOnlySpan<char> text)
    {
        int ends = 0;
        for (int end; (end = text.IndexOfAny(Ends)) >= 0; text = text[end..].TrimStart(Ends))
        {
            ends++;
        }

        return ends;
    }

    /// <summary>True when what a customer answers is a cue, since it stands in the last question or no question follows. Not "Thank you for writing to us. Did that help?"</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="cueEnd">Where the cue ends; 0 without one.</param>
    public static bool IsNoOther(string? reply, int cueEnd) => cueEnd != 0 && (!Asks(reply.AsSpan(cueEnd)) || Holds(reply, cueEnd));

    /// <summary>True when a text holds a question. The question mark of a web address is none.</summary>
    private static bool Asks(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny('?', '？')) >= 0; text = text[(at + 1)..])
        {
            if (text[at] == '？' || at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
