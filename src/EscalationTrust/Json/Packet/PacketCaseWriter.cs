namespace EscalationTrust;

/// <summary>Writes what happened: the reasons, what the customer went through, the last messages.</summary>
internal static class PacketCaseWriter
{
    public static void Why(ref JsonText json, in PacketReasons why)
    {
        json.Open("why"u8);
        json.Text("stage"u8, why.Stage.Name());
        json.Text("primary"u8, why.Primary.Name());
        json.Decimal("risk"u8, why.Risk.Value);
        json.Decimal("threshold"u8, why.Threshold.Value);
        Signals(ref json, why.Signals);
        Reasons(ref json, why.All);
        Evidence(ref json, why.Evidence);
        History(ref json, why.History);
        json.Close();
    }

    public static void Experience(ref JsonText json, in PacketExperience experience)
    {
        json.Open("experience"u8);
        json.Number("turns"u8, experience.Turns);
        json.Number("episode_turns"u8, experience.EpisodeTurns);
        json.Number("restatements"u8, experience.Restatements);
        json.Number("bot_repeats"u8, experience.BotRepeats);
        json.Number("not_understood"u8, experience.NotUnderstood);
        json.Number("tool_failures"u8, experience.ToolFailures);
        json.Flag("disclosure_given"u8, experience.DisclosureGiven);
        Attempts(ref json, experience.Attempts);
        Promises(ref json, experience.Promises);
        Moods(ref json, experience.Sentiment);
        json.Close();
    }

    public static void Transcript(ref JsonText json, in PacketTranscript transcript)
    {
        json.Open("transcript"u8);
        json.Text("reference"u8, transcript.Reference);
        json.Number("total_messages"u8, transcript.TotalMessages);
        if (transcript.Messages.Count != 0)
        {
            json.OpenList("messages"u8);
            for (int i = 0; i < transcript.Messages.Count; i++)
            {
                PacketMessage message = transcript.Messages[i];
                json.Open();
                json.Choice("speaker"u8, message.Speaker.Name(), "customer");
                json.Number("turn"u8, message.Turn);
                json.Time("at"u8, message.At);
                json.Text("text"u8, message.Text ?? "");
                json.Close();
            }

            json.CloseList();
        }

        json.Close();
    }

    private static void Signals(ref JsonText json, SignalSet signals)
    {
        if (signals.IsEmpty)
        {
            return;
        }

        json.OpenList("signals"u8);
        foreach (Signal signal in signals)
        {
            json.Item(signal.Name());
        }

        json.CloseList();
    }

    private static void Reasons(ref JsonText json, IReadOnlyList<PacketReason> reasons)
    {
        if (reasons.Count == 0)
        {
            return;
        }

        json.OpenList("reasons"u8);
        for (int i = 0; i < reasons.Count; i++)
        {
            json.Open();
            json.Text("signal"u8, reasons[i].Signal.Name());
            json.Decimal("log_odds"u8, reasons[i].LogOdds);
            json.Close();
        }

        json.CloseList();
    }

    private static void Evidence(ref JsonText json, IReadOnlyList<EvidenceQuote> evidence)
    {
        if (evidence.Count == 0)
        {
            return;
        }

        json.OpenList("evidence"u8);
        for (int i = 0; i < evidence.Count; i++)
        {
            EvidenceQuote quote = evidence[i];
            json.Open();
            json.Text("signal"u8, quote.Signal.Name());
            json.Number("turn"u8, quote.Turn);
            json.Choice("speaker"u8, quote.Speaker.Name(), "customer");
            json.Text("text"u8, quote.Text ?? "");
            json.Close();
        }

        json.CloseList();
    }

    private static void History(ref JsonText json, IReadOnlyList<StageChange> history)
    {
        if (history.Count == 0)
        {
            return;
        }

        json.OpenList("history"u8);
        for (int i = 0; i < history.Count; i++)
        {
            StageChange change = history[i];
            json.Open();
            json.Number("turn"u8, change.Turn);
            json.Text("stage"u8, change.Stage.Name());
            json.Text("reason"u8, change.Reason.Name());
            json.Decimal("risk"u8, change.Risk.Value);
            json.Close();
        }

        json.CloseList();
    }

    private static void Attempts(ref JsonText json, IReadOnlyList<BotAttempt> attempts)
    {
        if (attempts.Count == 0)
        {
            return;
        }

        json.OpenList("attempts"u8);
        for (int i = 0; i < attempts.Count; i++)
        {
            json.Open();
            json.Number("turn"u8, attempts[i].Turn);
            json.Text("what"u8, attempts[i].What ?? "");
            json.Choice("outcome"u8, attempts[i].Outcome.Name(), "unknown");
            json.Close();
        }

        json.CloseList();
    }

    private static void Promises(ref JsonText json, IReadOnlyList<BotPromise> promises)
    {
        if (promises.Count == 0)
        {
            return;
        }

        json.OpenList("promises"u8);
        for (int i = 0; i < promises.Count; i++)
        {
            json.Open();
            json.Number("turn"u8, promises[i].Turn);
            json.Text("text"u8, promises[i].Text ?? "");
            json.Time("due"u8, promises[i].Due);
            json.Close();
        }

        json.CloseList();
    }

    private static void Moods(ref JsonText json, IReadOnlyList<SentimentPoint> moods)
    {
        if (moods.Count == 0)
        {
            return;
        }

        json.OpenList("sentiment"u8);
        for (int i = 0; i < moods.Count; i++)
        {
            json.Open();
            json.Number("turn"u8, moods[i].Turn);
            json.Decimal("value"u8, moods[i].Sentiment.Value ?? 0);
            json.Close();
        }

        json.CloseList();
    }
}
