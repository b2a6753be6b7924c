namespace EscalationTrust;

/// <summary>Tells whether a bot's reply offers a person, and whether the customer takes the offer.</summary>
internal static class PersonOffer
{
    /// <summary>True when the reply leaves it to the customer whether a person comes: "Shall I connect you?", "I can connect you to an agent if you'd like."</summary>
    public static bool IsAsked(string? reply, in MessageReading reading) =>
        LastQuestion.Holds(reply, reading.Marks.OfferEnd)
        || LastQuestion.AsksAbout(reply, reading.Marks.OfferEnd, reading.Marks.AskEnd)
        || LeavesToWish(reply, in reading);

    /// <summary>True when a reply that asks for nothing ends by saying that a person can be had: "I can connect you to an agent."</summary>
    /// <remarks>A "yes" takes that. An "ok" only notes it.</remarks>
    public static bool IsStated(string? reply, in MessageReading reading) =>
        reading.Marks.OfferEnd != 0 && NothingElseIsAsked(in reading, reading.Marks.OfferEnd) && LastQuestion.EndsIn(reply.AsSpan(reading.Marks.OfferEnd)) <= 1;

    private static bool LeavesToWish(string? reply, in MessageReading reading)
    {
        int offer = reading.Marks.OfferEnd;
        int wish = reading.Marks.WishEnd;
        return offer != 0 && wish != 0 && NothingElseIsAsked(in reading, Math.Max(offer, wish))
            && LastQuestion.EndsIn(reply.AsSpan()[Math.Min(offer, wish)..Math.Max(offer, wish)]) <= 1
            && LastQuestion.EndsIn(reply.AsSpan(Math.Max(offer, wish))) <= 1;
    }

    // "Reply YES" is a prompt itself; one behind the offer asks for something else.
    private static bool NothingElseIsAsked(in MessageReading reading, int offerEnd) =>
        reading.Signature.IsQuestion == 0 && reading.Marks.FactsEnd <= offerEnd;
}
