namespace EscalationTrust;

/// <summary>Sees who says the same thing again: restatement, bot loop, doom loop, ping-pong, stall.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class RepetitionDetector
{
    /// <summary>Messages with fewer content words are exempt: "yes", "ok", a number.</summary>
    private const int LeastContentWords = 3;

    private const int DoomLoopSimilarity = 3_000;
    private const int KnownShareOfStall = 6_000;
    private const int UnansweredOfStall = 2;

    private readonly int _customerRepeatAt;
    private readonly int _botRepeatAt;
    private readonly int _stallAfter;

    public RepetitionDetector(DetectionOptions options)
    {
        _customerRepeatAt = (int)Math.Round(options.CustomerRepeatAt * SignatureSimilarity.One);
        _botRepeatAt = (int)Math.Round(options.BotRepeatAt * SignatureSimilarity.One);
        _stallAfter = options.StallAfter;
    }

    /// <summary>Compares the turn's two texts with what the state remembers, and remembers them.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="customer">The customer's message.</param>
    /// <param name="reply">The bot's reply before it.</param>
    /// <param name="words">What the words of both raised.</param>
    /// <param name="asked">True when the reply asked for the message: by a question, a prompt or a menu.</param>
    /// <param name="conversation">The state.</param>
    public SignalSet Detect(
        in Turn turn, in MessageReading customer, in MessageReading reply, SignalSet words, bool asked, ref ConversationState conversation)
    {
        SignalSet raised = default;
        bool botRepeats = BotRepeats(in reply.Signature, in conversation);
        bool answersNewQuestion = asked && !botRepeats;
        bool unanswered = IsUnanswered(in turn, ref conversation);

        int similarity = Math.Max(MostSimilar(in customer.Signature, in conversation), turn.Similarity.IsKnown ? turn.Similarity.BasisPoints : 0);
        bool similar = similarity >= _customerRepeatAt
            || (customer.Signature.ContentWords < LeastContentWords && reply.Words != 0 && SaidBefore(in customer.Signature, in conversation));
        bool restates = similar && !answersNewQuestion && !unanswered;
        bool stalls = Stalls(in customer.Signature, answersNewQuestion, ref conversation) || (similar && unanswered);

        raised = botRepeats ? raised.With(Signal.BotRepeats) : raised;
        raised = restates ? raised.With(Signal.CustomerRestates) : raised;
        raised = stalls ? raised.With(Signal.Stall) : raised;
        bool customerLoops = restates || stalls || similarity >= DoomLoopSimilarity || words.Contains(Signal.CustomerSaysRepeated);
        raised = botRepeats && customerLoops ? raised.With(Signal.DoomLoop) : raised;
        raised = PingPong(turn.ReplyNode, ref conversation) ? raised.With(Signal.PingPong) : raised;

        Remember(in customer.Signature, in reply.Signature, ref conversation);
        return raised;
    }

    /// <summary>True when a reply repeats one that the state remembers, by its words or by the host's own measure.</summary>
    public bool WouldRepeat(in MessageSignature reply, Ratio similarity, in ConversationState conversation) =>
        BotRepeats(in reply, in conversation) || (similarity.IsKnown && similarity.BasisPoints >= _botRepeatAt);

    /// <summary>Several customer messages before a reply never count as a restatement: the bot had no chance to help.</summary>
    private static bool IsUnanswered(in Turn turn, ref ConversationState conversation)
    {
        // A host that never passes replies is not a host whose bot never replies.
        bool replies = conversation.NextBotSlot != 0 || !conversation.BotMessages[0].IsEmpty;
        bool unanswered = replies && string.IsNullOrEmpty(turn.PreviousReply);
        conversation.UnansweredCount = unanswered ? Saturating.Increment(conversation.UnansweredCount) : (byte)0;
        return unanswered;
    }

    private bool BotRepeats(in MessageSignature reply, in ConversationState conversation)
    {
        if (reply.IsEmpty)
        {
            return false;
        }

        foreach (ref readonly MessageSignature earlier in (ReadOnlySpan<MessageSignature>)conversation.BotMessages)
        {
            if (earlier.TextHash == reply.TextHash && reply.ContentWords >= 2)
            {
                return true;
            }
        }

        return reply.ContentWords >= LeastContentWords
            && SignatureSimilarity.ToMostSimilar(in reply.Set, conversation.BotMessages, LeastContentWords) >= _botRepeatAt;
    }

    private static int MostSimilar(in MessageSignature message, in ConversationState conversation) =>
        message.ContentWords < LeastContentWords
            ? 0
            : SignatureSimilarity.ToMostSimilar(in message.Set, conversation.CustomerMessages, LeastContentWords);

    /// <summary>True when the identical short message came before; a plain "yes" twice is excused by <c>answersNewQuestion</c>.</summary>
    private static bool SaidBefore(in MessageSignature message, in ConversationState conversation)
    {
        foreach (ref readonly MessageSignature earlier in (ReadOnlySpan<MessageSignature>)conversation.CustomerMessages)
        {
            if (!message.IsEmpty && earlier.TextHash == message.TextHash)
            {
                return true;
            }
        }

        return false;
    }

    private bool Stalls(in MessageSignature message, bool answersNewQuestion, ref ConversationState conversation)
    {
        bool nothingNew = message.ContentWords >= 2 && !answersNewQuestion
            && SignatureSimilarity.KnownShare(in message.Set, in conversation.SeenWords) >= KnownShareOfStall;
        if (message.ContentWords >= 2)
        {
            conversation.StallCount = nothingNew ? Saturating.Increment(conversation.StallCount) : (byte)0;
        }

        // A "yes" or a number leaves the count as it is and is no stall itself.
        return (nothingNew && conversation.StallCount >= _stallAfter) || conversation.UnansweredCount >= UnansweredOfStall;
    }

    /// <summary>A, B, A, B: the last four replies came from two nodes in turns.</summary>
    private static bool PingPong(int node, ref ConversationState conversation)
    {
        if (node == 0)
        {
            return false;
        }

        conversation.ReplyNodes[0] = conversation.ReplyNodes[1];
        conversation.ReplyNodes[1] = conversation.ReplyNodes[2];
        conversation.ReplyNodes[2] = conversation.ReplyNodes[3];
        conversation.ReplyNodes[3] = node;
        int other = conversation.ReplyNodes[2];
        return other != 0 && other != node && conversation.ReplyNodes[1] == node && conversation.ReplyNodes[0] == other;
    }

    private static void Remember(in MessageSignature customer, in MessageSignature reply, ref ConversationState conversation)
    {
        if (!reply.IsEmpty)
        {
            conversation.BotMessages[conversation.NextBotSlot % BotMemory.Length] = reply;
            conversation.NextBotSlot = (byte)((conversation.NextBotSlot + 1) % BotMemory.Length);
        }

        if (!customer.IsEmpty)
        {
            conversation.CustomerMessages[conversation.NextCustomerSlot % CustomerMemory.Length] = customer;
            conversation.NextCustomerSlot = (byte)((conversation.NextCustomerSlot + 1) % CustomerMemory.Length);
            conversation.SeenWords.UnionWith(in customer.Set);
        }
    }
}
