namespace EscalationTrust;

/// <summary>Sees a customer accept a person whom the bot's last reply offered: "Shall I connect you to an agent?" – "Yes, please."</summary>
internal static class PersonOffer
{
    /// <summary>True when the last question of a reply offers a person: only then a "yes" is an answer to it.</summary>
    public static bool IsAsked(string? text, in MessageReading reply)
    {
        if (reply.OfferEnd == 0 || reply.Shape.Questions == 0)
        {
            return false;
        }

        ReadOnlySpan<char> rest = text.AsSpan(reply.OfferEnd);
        int end = rest.IndexOfAny(".!?。！？");
        return end >= 0 && IsQuestionMark(rest[end]) && !rest[(end + 1)..].ContainsAny('?', '？');
    }

    private static bool IsQuestionMark(char c) => c is '?' or '？';
}
