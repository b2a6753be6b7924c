namespace EscalationTrust.Tests.Detect;

/// <summary>Words of a request that ask for nobody.</summary>
public sealed class EnglishLookAlikeTests
{
    [Theory]
    [InlineData("my browser sends the wrong user agent")]
    [InlineData("my insurance agent sold me the policy")]
    [InlineData("the agent told me it would take two days")]
    [InlineData("your agent said I would get a refund")]
    [InlineData("someone from your security team is on the phone with me")]
    [InlineData("I got a call from someone at your bank")]
    [InlineData("are you human?")]
    [InlineData("are you a human or a bot?")]
    [InlineData("am I talking to a real person?")]
    [InlineData("I work as a real estate agent")]
    [InlineData("no need for a human")]
    [InlineData("I don't need a human")]
    [InlineData("i dont need a human")]
    [InlineData("please do not transfer me to an agent")]
    [InlineData("what is on the agenda for Monday")]
    [InlineData("how do I become a delivery agent")]
    [InlineData("the human resources page is down")]
    [InlineData("who is the manager of this football team")]
    [InlineData("can I add a second person to my plan")]
    [InlineData("how many people can use one account")]
    [InlineData("is this ticket valid for one person")]
    [InlineData("which cleaning agent is safe for marble")]
    [InlineData("how do I contact my bank")]
    [InlineData("the second line")]
    [InlineData("the second line of my address is wrong")]
    [InlineData("one person")]
    [InlineData("a room for two people")]
    [InlineData("do I need a manager approval for returns")]
    [InlineData("you don't need to get a human")]
    [InlineData("I'd rather not talk to anyone")]
    [InlineData("how do I turn off the robot mower")]
    [InlineData("how long does the human review take")]
    [InlineData("I'm looking for a person I met on the train")]
    [InlineData("my doctor prescribed it")]
    [InlineData("find a doctor near me")]
    [InlineData("when will the technician arrive")]
    [InlineData("how do I add a manager to my business account")]
    [InlineData("I am the representative of the estate")]
    [InlineData("I am a customer service agent myself")]
    [InlineData("can someone else collect my order")]
    [InlineData("I want to thank the agent who helped me")]
    [InlineData("does my plan cover a therapist")]
    [InlineData("the adjuster called me but I missed it")]
    [InlineData("can the courier call before delivery")]
    [InlineData("does the receptionist speak Spanish")]
    [InlineData("is the representative of the buyer allowed to sign")]
    [InlineData("forward the invoice to my accountant")]
    [InlineData("the account manager page does not load")]
    [InlineData("someone from your team called me")]
    [InlineData("you don't have to transfer me to an agent")]
    [InlineData("I want to give it to someone as a gift")]
    [InlineData("how do I turn off AI suggestions")]
    [InlineData("I met someone from your company at a trade show")]
    [InlineData("glad I didn't have to talk to anyone")]
    [InlineData("how long until someone reviews my application")]
    [InlineData("find an agent near me")]
    [InlineData("where is the nearest agent to withdraw cash")]
    [InlineData("I had a chat with someone from billing last week")]
    [InlineData("can I give my ticket to someone else")]
    [InlineData("I need to send this to someone by Friday")]
    [InlineData("I never asked for a callback")]
    [InlineData("I'd rather not speak on the phone")]
    [InlineData("not necessary to involve a manager")]
    public void Nobody_is_asked_for(string text) => AssertNobody(text);

    [Theory]
    [InlineData("I was on the phone with your support for an hour")]
    [InlineData("my previous chat with an agent is not in the list")]
    [InlineData("can you send me the transcript of the chat with the adviser")]
    [InlineData("a person at the shop said I could return it")]
    [InlineData("why did an agent call me")]
    [InlineData("my case was handled by an adviser called Tim")]
    [InlineData("I was connected to an agent twice")]
    public void What_was_said_or_done_before_asks_for_nobody(string text) => AssertNobody(text);

    [Theory]
    [InlineData("how can my users reach a human in the widget")]
    [InlineData("can customers talk to a live agent on the basic plan")]
    [InlineData("they wonder if they can talk to a person in the app")]
    [InlineData("does your software support human handoff")]
    [InlineData("does the vacuum need a person to empty it")]
    [InlineData("I'm looking for an engineer job")]
    [InlineData("call option explained please, the agent's call log is empty")]
    public void What_others_or_products_need_asks_for_nobody(string text) => AssertNobody(text);

    [Theory]
    [InlineData("I no longer need to speak to someone")]
    [InlineData("do I have to talk to a supervisor for that")]
    [InlineData("why do I have to call somebody just to cancel")]
    [InlineData("before I call an engineer I want to check the price")]
    [InlineData("please don't get a manager")]
    [InlineData("can I cancel without calling a manager")]
    [InlineData("the form put me through a lot of stress")]
    [InlineData("how can I reach you by email")]
    [InlineData("schedule a meeting with Sarah from sales")]
    [InlineData("is this chat read by an employee")]
    public void Whoever_would_rather_not_asks_for_nobody(string text) => AssertNobody(text);

    [Theory]
    [InlineData("how do I reset my password")]
    [InlineData("what are your opening hours on Sunday")]
    [InlineData("where can I find my invoice")]
    [InlineData("how long does delivery take to Spain")]
    [InlineData("can I change the colour of my order")]
    [InlineData("do you ship to Norway")]
    [InlineData("which plan includes roaming")]
    [InlineData("thanks, that helped")]
    public void A_plain_question_goes_to_the_bot(string text)
    {
        var chat = new Escalate.Chat(EscalationLadder.Create().Policy);
        EscalationDecision decision = chat.Write(text);
        Assert.True(decision.Stage == LadderStage.Automate, $"\"{text}\": {decision.Stage.Name()} for {decision.Signals}");
    }

    private static void AssertNobody(string text)
    {
        SignalSet signals = Said.First(text);
        Assert.False(signals.Contains(Signal.HumanRequested), $"\"{text}\": {signals}");
    }

    [Theory]
    [InlineData("Standard or express?", "standard")]
    [InlineData("Adult, child or senior?", "Senior")]
    [InlineData("What do you work as?", "engineer")]
    [InlineData("What is your role?", "Founder.")]
    [InlineData("By e-mail or by telephone?", "telephone")]
    [InlineData("Which plan do you have?", "Professional")]
    [InlineData("Which station do you leave from?", "Central")]
    [InlineData("Sales or service?", "service")]
    public void One_word_that_answers_a_question_asks_for_nobody(string question, string answer) =>
        Assert.False(Said.Later(answer, question).Contains(Signal.HumanRequested));

    [Theory]
    [InlineData("agent")]
    [InlineData("Representative")]
    [InlineData("manager")]
    [InlineData("supervisor!")]
    [InlineData("an engineer please")]
    [InlineData("specialist")]
    [InlineData("human")]
    public void But_the_words_people_call_a_person_by_do(string answer) =>
        Assert.True(Said.Later(answer, "What can I do for you?").Contains(Signal.HumanRequested));

    [Theory]
    [InlineData("Thank you for your help, agent.")]
    [InlineData("Sure, agent, that works")]
    public void Who_calls_the_bot_an_agent_asks_for_none(string text) => Assert.False(Said.Later(text).Contains(Signal.HumanRequested));
}
