namespace EscalationTrust;

/// <summary>Tells what the last question of a bot's reply is about: a "yes" or "no" answers that one.</summary>
internal static class LastQuestion
{
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
        int end = rest.IndexOfAny(".!?。！？");
        return end >= 0 && rest[end] is '?' or '？' && !IsFollowed(reply, cueEnd + end + 1);
    }

    /// <summary>True when a question stands behind a place of a reply.</summary>
    public static bool IsFollowed(string? reply, int place) => reply.AsSpan(place).ContainsAny('?', '？');
}
