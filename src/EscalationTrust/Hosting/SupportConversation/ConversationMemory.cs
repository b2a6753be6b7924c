namespace EscalationTrust;

/// <summary>What a <see cref="SupportConversation"/> remembers: a packet in the making, and what happened since the customer's last message. Bounded.</summary>
internal sealed class ConversationMemory(HandoffPacket known)
{
    // Enough for the policy to read all of what was said; the detector caps what it must.
    private const int LongestReply = 8_000;

    /// <summary>The packet in the making, unmasked.</summary>
    public HandoffPacket Known { get; set; } = known;

    /// <summary>What happened since the customer's last message.</summary>
    public PendingReply Pending { get; set; }

    /// <summary>How many messages are kept.</summary>
    public int Messages { get; set; } = new HandoffPacketOptions().TranscriptMessages;

    /// <summary>Signals that have a quote in this episode.</summary>
    public SignalSet Quoted(int episode)
    {
        SignalSet quoted = default;
        if (Known.Identity.Episode == episode)
        {
            foreach (EvidenceQuote quote in Known.Why.Evidence)
            {
                quoted = quoted.With(quote.Signal);
            }
        }

        return quoted;
    }

    /// <summary>Fills in what the host leaves open.</summary>
    public Turn Complete(in Turn turn, EscalationLadder ladder)
    {
        ladder.TryGetTicketClass(Known.Need.TicketClass, out TicketClass ticketClass);
        return turn with
        {
            PreviousReply = turn.PreviousReply ?? Pending.Reply,
            Tools = turn.Tools.Calls == 0 && turn.Tools.Failures == 0 ? Pending.Tools : turn.Tools,
            TicketClass = turn.TicketClass.IsClassified ? turn.TicketClass : ticketClass,
            Account = turn.Account == default ? Known.Customer.Account : turn.Account,
            Exposure = turn.Exposure.IsKnown ? turn.Exposure : Known.Need.Exposure,
        };
    }

    public void Customer(in Turn turn, in EscalationDecision decision, IReadOnlyList<SignalEvidence> evidence, EscalationLadder ladder)
    {
        EpisodeMemory.Begin(this, decision.Episode);
        AttemptOutcomes.Settle(this, decision.Signals);
        Say(Speaker.Customer, turn.CustomerText, turn.At, decision.Turn);
        Known = Known with
        {
            Customer = Known.Customer with { Account = turn.Account },
            Need = EpisodeMemory.Need(Known.Need, in turn, in decision, ladder),
            Why = EpisodeMemory.Why(Known.Why, in turn, in decision, evidence),
            Experience = EpisodeMemory.Mood(Known.Experience, in turn, decision.Turn),
            Routing = EpisodeMemory.Routing(Known.Routing, in decision),
            Clocks = EpisodeMemory.Clocks(Known.Clocks, in turn, in decision),
            Assistant = Known.Assistant with { PolicyHash = decision.PolicyHash, PolicyName = ladder.Name },
            CustomerNotice = decision.Notice == NoticeKey.None ? Known.CustomerNotice : new CustomerNotice { Key = decision.Notice },
        };
        Pending = default;
    }

    public void Bot(string? text, PermittedActs acts, DateTimeOffset? at, int turn)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        Say(Speaker.Bot, text, at, turn);
        string reply = Pending.Reply is { } before ? before + "\n" + text : text;
        bool tries = turn > 0 && AttemptOutcomes.IsAttempt(text);
        Pending = Pending with { Reply = KeptText.Of(reply, LongestReply), Tries = Pending.Tries || tries };
        if (tries)
        {
            Attempt(text, AttemptOutcome.Unknown, turn);
        }

        if ((acts & PermittedActs.Promise) != 0)
        {
            Promise(text, null, turn);
        }
    }

    public void Notice(NoticeKey key, string? text, DateTimeOffset? at, int turn)
    {
        Known = Known with { CustomerNotice = new CustomerNotice { Key = key.Name() == "undefined" ? NoticeKey.None : key, Text = text is null ? null : KeptText.Of(text, PacketCaps.Note) } };
        if (!string.IsNullOrWhiteSpace(text))
        {
            Say(Speaker.Bot, text, at, turn);
            string reply = Pending.Reply is { } before ? before + "\n" + text : text;
            Pending = Pending with { Reply = KeptText.Of(reply, LongestReply) };
        }
    }

    public void Tool(string name, string? arguments, bool failed, int turn)
    {
        Pending = Pending with { Tools = Pending.Tools.With(name, arguments, failed) };
        if (failed)
        {
            Attempt(name, AttemptOutcome.Failed, turn);
        }
    }

    public void Human(in CustodyChange change, Owner owner, string? text, DateTimeOffset? at, in ConversationState state)
    {
        Say(Speaker.Human, text, at, state.Turns);
        bool gone = change.To is not (Custody.HumanOwned or Custody.Resolved);
        Owner inCharge = owner != default ? KeptOwner.Of(owner) : gone ? default : Known.Ownership.Owner;
        Known = Known with { Ownership = new PacketOwnership { Owner = inCharge } };
        EpisodeMemory.Begin(this, state.Episode);
    }

    public void Fact(string name, string value)
    {
        PacketFact fact = new() { Name = name, Value = KeptText.Of(value, PacketCaps.Value) };
        PacketFact[] others = [.. Known.Need.Facts.Where(other => other.Name != name)];
        Known = Known with
        {
            Need = Known.Need with
            {
                Facts = PacketLists.With(others, fact, PacketCaps.Facts),
                MissingFacts = [.. Known.Need.MissingFacts.Where(missing => missing != name)],
            },
        };
    }

    public void Promise(string text, DateTimeOffset? due, int turn)
    {
        BotPromise promise = new() { Turn = turn, Text = KeptText.Of(text, PacketCaps.Sentence), Due = due };
        Known = Known with { Experience = Known.Experience with { Promises = PacketLists.With(Known.Experience.Promises, promise, PacketCaps.Promises) } };
    }

    public void Attempt(string what, AttemptOutcome outcome, int turn)
    {
        BotAttempt attempt = new() { Turn = turn, What = KeptText.Of(what, PacketCaps.Sentence), Outcome = outcome };
        Known = Known with { Experience = Known.Experience with { Attempts = PacketLists.With(Known.Experience.Attempts, attempt, PacketCaps.Attempts) } };
    }

    private void Say(Speaker speaker, string? text, DateTimeOffset? at, int turn)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        PacketMessage message = new() { Speaker = speaker, Turn = turn, Text = KeptText.Of(text, PacketCaps.Message), At = at };
        PacketTranscript chat = Known.ChatTranscript;
        Known = Known with
        {
            ChatTranscript = chat with { TotalMessages = chat.TotalMessages == int.MaxValue ? int.MaxValue : chat.TotalMessages + 1, Messages = PacketLists.With(chat.Messages, message, Messages) },
        };
    }
}
